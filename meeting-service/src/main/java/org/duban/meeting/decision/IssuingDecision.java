package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.db.Ids;
import org.duban.runtime.db.LateWrites;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Problem;

/**
 * Makes drafts binding: from its event on each becomes a task. Many are written by as many statements as one, so that
 * their locks are held briefly.
 */
@ApplicationScoped
class IssuingDecision {
    private static final String ISSUE = """
            update decision set state = 'ISSUED', version = version + 1, sequence = sequence + 1, issued_at = ?
            from unnest(?::uuid[]) as draft (id) where decision.id = draft.id and state = 'DRAFT'
            """;
    private static final String MOVES = """
            insert into decision_move (id, decision_id, move, moved_by, moved_at)
            select made.id, made.decision_id, ?, ?, ? from unnest(?::uuid[], ?::uuid[]) as made (id, decision_id)
            """;

    private final MandateRules rules;
    private final DecisionEvents events;
    private final LateWrites late;
    private final Callers callers;
    private final CityClock clock;

    IssuingDecision(MandateRules rules, DecisionEvents events, LateWrites late, Callers callers, CityClock clock) {
        this.rules = rules;
        this.events = events;
        this.late = late;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Problem 409 for a state that does not allow it, 422 for what the mandate lacks */
    void requireIssuable(Decision decision, Meeting meeting) {
        DecisionMoves.require(decision.state(), DecisionMoves.ISSUE);
        meeting.requireIssuing();
        rules.requireComplete(decision.mandate());
    }

    /** @param drafts issuable, locked, and read for looking only: nobody else writes them */
    void issue(List<Decision> drafts, Meeting meeting) {
        if (drafts.isEmpty()) {
            return;
        }
        Doing doing = new Doing(callers.current().username(), clock.now(), null);
        drafts.forEach(draft -> draft.issue(doing.at()));
        write(drafts, doing);
        drafts.forEach(issued -> events.publish(DecisionEventType.ISSUED, issued, meeting, doing));
    }

    private void write(List<Decision> drafts, Doing doing) {
        String[] decisions =
                drafts.stream().map(Decision::id).map(UUID::toString).toArray(String[]::new);
        String[] moves = drafts.stream().map(draft -> Ids.next().toString()).toArray(String[]::new);
        late.add(ISSUE, doing.at(), decisions);
        late.add(MOVES, DecisionMoves.ISSUE, doing.by(), doing.at(), moves, decisions);
    }
}
