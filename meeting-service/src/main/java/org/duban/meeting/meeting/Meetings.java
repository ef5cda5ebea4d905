package org.duban.meeting.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Sql;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.hibernate.Session;

/** The meetings there are. */
@ApplicationScoped
public class Meetings {
    private final Sql sql;

    Meetings(Sql sql) {
        this.sql = sql;
    }

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
        Meeting meeting = locked(id);
        Preconditions.require(ifMatch, meeting.version());
        return meeting;
    }

    /**
     * The meeting for something that is added to it: locked until the transaction ends, whatever its version.
     *
     * @throws Problem 404
     */
    public Meeting locked(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The meeting for something new in it: it can't be closed meanwhile, but others may add to it too.
     *
     * @throws Problem 404
     */
    public Meeting toAddTo(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Newest first. */
    List<Meeting> page(MeetingFilter filter, PageRequest page) {
        MeetingQuery query = new MeetingQuery(filter).page(page);
        try {
            List<UUID> ids = sql.all(query.sql(), row -> row.getObject(1, UUID.class), query.values());
            return Meeting.getEntityManager().unwrap(Session.class).findMultiple(Meeting.class, ids);
        } catch (SQLException e) {
            throw new IllegalStateException("the meetings could not be read", e);
        }
    }

    /**
     * By query: finding it by its id would join the body, and rows of joins are locked by a second statement whose plan
     * Hibernate 7.2 shares between threads that write in it.
     */
    private static Meeting locked(UUID id, LockModeType mode) {
        return found(Meeting.<Meeting>find("id", id)
                .withLock(mode)
                .singleResultOptional()
                .orElse(null));
    }

    private static Meeting found(Meeting meeting) {
        if (meeting == null) {
            throw Problem.notFound();
        }
        return meeting;
    }
}
