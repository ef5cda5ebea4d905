package org.duban.meeting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.duban.meeting.agenda.AgendaItemView;
import org.duban.meeting.agenda.RewritingAgenda;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;

/** Keeps what is published, each time it is. */
@ApplicationScoped
class Editions {
    private final RewritingAgenda agenda;
    private final Callers callers;
    private final CityClock clock;

    Editions(RewritingAgenda agenda, Callers callers, CityClock clock) {
        this.agenda = agenda;
        this.callers = callers;
        this.clock = clock;
    }

    /** The next edition of the meeting, which the caller has locked. */
    void make(Meeting meeting, String reason) {
        List<AgendaItemView> items = agenda.present(meeting.id());
        new Edition(meeting, items, reason)
                .madeBy(callers.current().username(), clock.now())
                .persist();
    }
}
