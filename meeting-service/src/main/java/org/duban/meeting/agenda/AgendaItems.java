package org.duban.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;

/** The agenda items there are. */
@ApplicationScoped
class AgendaItems {
    private final Meetings meetings;

    AgendaItems(Meetings meetings) {
        this.meetings = meetings;
    }

    /** @throws Problem 404 */
    AgendaItem get(UUID id) {
        return found(AgendaItem.findById(id));
    }

    /**
     * The item for a change. Its meeting is locked first, as the places of the other items depend on it.
     *
     * @throws Problem 404, 428 or 412
     */
    AgendaItem toChange(UUID id, String ifMatch) {
        UUID meeting = AgendaItem.meetingOf(id);
        if (meeting == null) {
            throw Problem.notFound();
        }
        meetings.locked(meeting);
        AgendaItem item = found(AgendaItem.locked(id));
        Preconditions.require(ifMatch, item.version());
        return item;
    }

    private static AgendaItem found(AgendaItem item) {
        if (item == null) {
            throw Problem.notFound();
        }
        return item;
    }
}
