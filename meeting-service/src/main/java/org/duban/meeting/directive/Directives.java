package org.duban.meeting.directive;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;

/** The directives there are. */
@ApplicationScoped
public class Directives {
    /** @throws Problem 404 */
    public Directive get(UUID id) {
        return found(Directive.findById(id));
    }

    /**
     * The directive for a change: locked until the transaction ends.
     *
     * @throws Problem 404, 428 or 412
     */
    public Directive toChange(UUID id, String ifMatch) {
        Directive directive = found(Directive.findById(id, LockModeType.PESSIMISTIC_WRITE));
        Preconditions.require(ifMatch, directive.version());
        return directive;
    }

    /**
     * The meeting of a directive, for a change that concerns it too: it is locked before the directive, as everywhere.
     *
     * @throws Problem 404
     */
    UUID meetingOf(UUID id) {
        return Directive.find("select meetingId from Directive where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Those of the meeting among the ids, locked until the transaction ends; two who take the same never wait in a ring. */
    public List<Directive> toMerge(UUID meeting, Collection<UUID> ids) {
        return Directive.<Directive>find("meetingId = ?1 and id in ?2 order by id", meeting, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether an undecided or confirmed one has exactly this passage. */
    public boolean standsAt(UUID meeting, Passage passage) {
        return Directive.count(
                        "meetingId = ?1 and place = ?2 and passage.spanEnd = ?3 and passage.minutesVersion = ?4"
                                + " and state in ?5",
                        meeting,
                        passage.spanStart(),
                        passage.spanEnd(),
                        passage.minutesVersion(),
                        List.of(DirectiveState.PROPOSED, DirectiveState.CONFIRMED))
                > 0;
    }

    /** All of the meeting, locked until the transaction ends, in the order of the minutes. */
    List<Directive> toReview(UUID meeting) {
        Directive.find("meetingId = ?1 order by id", meeting)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        // Whoever was waited for may have made others.
        return Directive.list("meetingId = ?1 order by place, id", meeting);
    }

    /** In the order of the minutes. */
    List<Directive> page(UUID meeting, DirectiveFilter filter, PageRequest page) {
        StringBuilder where = new StringBuilder("meetingId = :meeting");
        Parameters values = Parameters.with("meeting", meeting);
        if (filter.state() != null) {
            where.append(" and state = :state");
            values.and("state", filter.state());
        }
        if (filter.kind() != null) {
            where.append(" and proposal.kind = :kind");
            values.and("kind", filter.kind());
        }
        if (page.continues()) {
            where.append(" and (place > :place or (place = :place and id > :id))");
            values.and("place", Integer.valueOf(page.after().get(0)))
                    .and("id", UUID.fromString(page.after().get(1)));
        }
        return Directive.<Directive>find(where + " order by place, id", values)
                .page(0, page.rowsToRead())
                .list();
    }

    private static Directive found(Directive directive) {
        if (directive == null) {
            throw Problem.notFound();
        }
        return directive;
    }
}
