package org.duban.meeting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.meeting.agenda.RewritingAgenda;
import org.duban.meeting.meeting.ChangingHeader;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Changes a published meeting; what was published before stays as its own edition. */
@ApplicationScoped
class AmendingMeeting {
    private final Checks checks;
    private final ChangingHeader header;
    private final RewritingAgenda agenda;
    private final Editions editions;

    AmendingMeeting(Checks checks, ChangingHeader header, RewritingAgenda agenda, Editions editions) {
        this.checks = checks;
        this.header = header;
        this.agenda = agenda;
        this.editions = editions;
    }

    Meeting amend(Meeting meeting, Amendment amendment) {
        meeting.requireMove("amendment");
        requireSound(amendment);
        if (amendment.header() != null) {
            header.rewrite(meeting, amendment.header());
        }
        if (amendment.agendaItems() != null) {
            agenda.rewrite(meeting.id(), amendment.agendaItems());
        }
        editions.make(meeting, amendment.reason());
        meeting.flush();
        return meeting;
    }

    private void requireSound(Amendment amendment) {
        checks.valid(amendment);
        ClassificationMarks.refuse(amendment.reason());
        if (amendment.changesNothing()) {
            throw Problem.invalid("header", new Text("say what is to change in header or agenda", "须写明标题信息或议程的更改内容"));
        }
    }
}
