package org.duban.meeting.decision;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.DecisionState;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.security.Caller;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.hibernate.jpa.HibernateHints;

/**
 * The decisions that the caller may know of. Departments know those they lead or help with, once they were issued: a
 * draft binds nobody and may still change hands.
 */
@ApplicationScoped
class Decisions {
    private static final String PART_IN =
            " and issuedAt is not null and (mandate.leadDepartment = :own or array_contains(mandate.coDepartments, :own))";

    private final Callers callers;
    private final CityClock clock;

    Decisions(Callers callers, CityClock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Problem 404 */
    Decision get(UUID id) {
        return visible(Decision.findById(id));
    }

    /**
     * The decision for a change: locked until the transaction ends.
     *
     * @throws Problem 404, 428 or 412
     */
    Decision toChange(UUID id, String ifMatch) {
        Decision decision = visible(Decision.findById(id, LockModeType.PESSIMISTIC_WRITE));
        Preconditions.require(ifMatch, decision.version());
        return decision;
    }

    /**
     * The same for looking only, for those who write the change by themselves.
     *
     * @throws Problem 404, 428 or 412
     */
    Decision toIssue(UUID id, String ifMatch) {
        Decision decision = toChange(id, ifMatch);
        Panache.getSession().setReadOnly(decision, true);
        return decision;
    }

    /**
     * The meeting it belongs to, for those who have to lock that one first.
     *
     * @throws Problem 404
     */
    UUID meetingOf(UUID id) {
        return Panache.getEntityManager()
                .createQuery("select d.meetingId from Decision d where d.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /**
     * A department that has part in nothing that a meeting decided may not know that there was one.
     *
     * @throws Problem 404
     */
    void requireSight(Meeting meeting) {
        Caller caller = callers.current();
        if (!caller.cityWide() && Decision.count("meetingId = :meeting" + PART_IN, ofOwn(meeting.id())) == 0) {
            throw Problem.notFound();
        }
    }

    /** In the order of their making. */
    List<Decision> page(UUID meeting, DecisionFilter filter, PageRequest page) {
        Parameters values = ofOwn(meeting);
        String where = "meetingId = :meeting" + filter.conditions(values, clock.today());
        if (!callers.current().cityWide()) {
            where += PART_IN;
        }
        if (page.continues()) {
            where += " and id > :after";
            values.and("after", UUID.fromString(page.after().get(0)));
        }
        return Decision.<Decision>find(where + " order by id", values)
                .page(0, page.rowsToRead())
                .list();
    }

    /** Every draft of the meeting, locked and for looking only, in the order of their making. */
    List<Decision> draftsToIssue(UUID meeting) {
        return Decision.<Decision>find("meetingId = ?1 and state = ?2 order by id", meeting, DecisionState.DRAFT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
    }

    private Parameters ofOwn(UUID meeting) {
        Parameters values = Parameters.with("meeting", meeting);
        return callers.current().cityWide()
                ? values
                : values.and("own", callers.current().department().orElse(""));
    }

    private Decision visible(Decision decision) {
        if (decision == null || !mayKnow(callers.current(), decision)) {
            throw Problem.notFound();
        }
        return decision;
    }

    private static boolean mayKnow(Caller caller, Decision decision) {
        Mandate mandate = decision.mandate();
        return caller.cityWide()
                || (decision.everIssued() && caller.mayKnow(mandate.leadDepartment(), mandate.coDepartments()));
    }
}
