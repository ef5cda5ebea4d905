package org.duban.meeting.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;

/** The meetings there are. */
@ApplicationScoped
public class Meetings {
    /** @throws Problem 404 */
    public Meeting get(UUID id) {
        return found(Meeting.findById(id));
    }

    /**
     * The meeting for a change: locked until the transaction ends.
     *
     * @throws Problem 404, 428 or 412
     */
    public Meeting toChange(UUID id, String ifMatch) {
        Meeting meeting = found(Meeting.findById(id, LockModeType.PESSIMISTIC_WRITE));
        Preconditions.require(ifMatch, meeting.version());
        return meeting;
    }

    /** Newest first. */
    List<Meeting> page(MeetingFilter filter, PageRequest page) {
        String from = "select m from Meeting m join fetch m.body where " + filter.conditions();
        Map<String, Object> values = new HashMap<>(filter.values());
        if (page.continues()) {
            from += " and (m.heldOn < :day or (m.heldOn = :day and m.id < :id))";
            values.put("day", LocalDate.parse(page.after().get(0)));
            values.put("id", UUID.fromString(page.after().get(1)));
        }
        return Meeting.<Meeting>find(from + " order by m.heldOn desc, m.id desc", values)
                .page(0, page.rowsToRead())
                .list();
    }

    private static Meeting found(Meeting meeting) {
        if (meeting == null) {
            throw Problem.notFound();
        }
        return meeting;
    }
}
