package org.duban.meeting.closing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.duban.runtime.db.Ids;

/** That a meeting closed or was open again, by whom and when. Written once. */
@Entity
class MeetingClosing extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID meetingId;
    private boolean closed;
    private String movedBy;
    private Instant movedAt;
    private UUID decisionId;

    protected MeetingClosing() {}

    /** @param decision whose task it came of, null where a person closed it */
    MeetingClosing(UUID meeting, boolean closed, String by, Instant at, UUID decision) {
        this.id = Ids.next();
        this.meetingId = meeting;
        this.closed = closed;
        this.movedBy = by;
        this.movedAt = at;
        this.decisionId = decision;
    }
}
