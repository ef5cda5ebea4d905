package org.duban.meeting.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duban.meeting.fulfilment.Learnt;
import org.duban.meeting.meeting.MayBeDone;
import org.duban.meeting.meeting.Meeting;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/**
 * Closes a published meeting once all that it decided is done or taken back, and opens it again when a task is. What
 * counts is how things stand, read under the meeting's lock: however often and in whatever order events come, two of
 * them at once included, the last one to get the lock sees what all of them did.
 */
@ApplicationScoped
public class ClosingByItself {
    private static final String ITSELF = "system";

    private final Meetings meetings;
    private final FindingOpenMatters finding;
    private final Sql sql;
    private final CityClock clock;

    ClosingByItself(Meetings meetings, FindingOpenMatters finding, Sql sql, CityClock clock) {
        this.meetings = meetings;
        this.finding = finding;
        this.sql = sql;
        this.clock = clock;
    }

    void learn(@Observes Learnt learnt) throws SQLException {
        if (learnt.endedOrReopened()) {
            meetingOf(learnt.decision()).ifPresent(id -> reconsider(meetings.locked(id), learnt.decision()));
        }
    }

    void look(@Observes MayBeDone change) {
        reconsider(meetings.locked(change.meeting()), null);
    }

    /**
     * Looks whether it is all done.
     *
     * @param meeting locked
     * @param cause the decision that something happened to, null for none
     */
    public void reconsider(Meeting meeting, UUID cause) {
        if (!meeting.published() && !meeting.closed()) {
            return;
        }
        OpenMatters open = finding.of(meeting);
        Instant now = clock.now();
        if (meeting.published() && open.any() && open.none()) {
            meeting.close(ITSELF, now);
            new MeetingClosing(meeting.id(), true, ITSELF, now, cause).persist();
        } else if (meeting.closed() && !open.decisions().isEmpty()) {
            meeting.openAgain();
            new MeetingClosing(meeting.id(), false, ITSELF, now, cause).persist();
        }
    }

    private Optional<UUID> meetingOf(UUID decision) throws SQLException {
        return sql
                .all("select meeting_id from decision where id = ?", row -> row.getObject(1, UUID.class), decision)
                .stream()
                .findFirst();
    }
}
