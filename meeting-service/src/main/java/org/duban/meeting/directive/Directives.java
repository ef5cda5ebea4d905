package org.duban.meeting.directive;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;

/** The directives there are. */
@ApplicationScoped
public class Directives {
    Directive get(UUID id) {
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
            where.append(" and (passage.spanStart > :start or (passage.spanStart = :start and id > :id))");
            values.and("start", Integer.valueOf(page.after().get(0)))
                    .and("id", UUID.fromString(page.after().get(1)));
        }
        return Directive.<Directive>find(where + " order by passage.spanStart, id", values)
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
