package org.duban.meeting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.duban.contracts.decision.Span;
import org.duban.meeting.agenda.AgendaItem;
import org.duban.meeting.directive.Acts;
import org.duban.meeting.directive.Directive;
import org.duban.meeting.directive.Directives;
import org.duban.meeting.directive.Passage;
import org.duban.meeting.directive.Proposal;
import org.duban.meeting.directive.ProposalRules;
import org.duban.meeting.meeting.Meeting;
import org.duban.meeting.minutes.Minutes;
import org.duban.meeting.minutes.Quotes;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** Adds what extraction missed, or what was required though the minutes do not state it. */
@ApplicationScoped
class AddingDirective {
    private final Directives directives;
    private final Checks checks;
    private final ProposalRules rules;
    private final ReadingPassage reading;
    private final Acts acts;

    AddingDirective(Directives directives, Checks checks, ProposalRules rules, ReadingPassage reading, Acts acts) {
        this.directives = directives;
        this.checks = checks;
        this.rules = rules;
        this.reading = reading;
        this.acts = acts;
    }

    Directive add(Meeting meeting, NewDirective asked) {
        meeting.requireMinutesTaken();
        checks.valid(asked);
        boolean spoken = asked.text() != null && !asked.text().isBlank();
        if (spoken == (asked.span() != null)) {
            throw Problem.invalid(spoken ? "text" : "span", new Text("give a span or a text", "请提供原文范围或文字内容，二者取一"));
        }
        Directive directive = spoken ? said(meeting, asked) : pointedAt(meeting, asked, asked.span());
        directive.added(List.of(), acts.now(null)).flush();
        return directive;
    }

    private Directive said(Meeting meeting, NewDirective asked) {
        ClassificationMarks.refuse(asked.text());
        return Directive.byHand(
                meeting.id(), null, asked.text(), sound(asked, reading.read(asked.text(), meeting.heldOn())));
    }

    private Directive pointedAt(Meeting meeting, NewDirective asked, Span span) {
        if (meeting.minutesVersion() == null) {
            throw Problem.invalid("span", new Text("there are no minutes yet to point into", "尚无会议纪要可供引用"));
        }
        Minutes minutes = Minutes.get(meeting.id(), meeting.minutesVersion());
        Passage passage = Quotes.of(minutes, span, "span");
        if (directives.standsAt(meeting.id(), passage)) {
            throw Problem.of(
                    ProblemType.CONFLICT, new Text("There is a directive of exactly these words.", "该段文字已列为会议要求。"));
        }
        Proposal proposal = sound(asked, reading.read(minutes.text(), passage, meeting.heldOn()));
        return Directive.byHand(meeting.id(), passage, null, proposal)
                .underItem(AgendaItem.toldAt(passage.spanStart(), passage.minutesVersion(), meeting.id()));
    }

    private Proposal sound(NewDirective asked, Proposal read) {
        Proposal proposal = asked.over(read);
        rules.requireSound(proposal);
        if (asked.ownerDepartments() != null) {
            rules.requireKnown(asked.ownerDepartments());
        }
        return proposal;
    }
}
