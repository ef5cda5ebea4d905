package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.db.Ids;
import org.duban.runtime.db.Sql;

/** Writes the issue of many drafts in as many statements as that of one, so that their locks are held briefly. */
@ApplicationScoped
class IssuingAtOnce {
    private static final String ISSUE = """
            update decision set state = 'ISSUED', version = version + 1, sequence = sequence + 1, issued_at = ?
            where id = any (?::uuid[]) and state = 'DRAFT'
            """;
    private static final String MOVES = """
            insert into decision_move (id, decision_id, move, moved_by, moved_at)
            select made.id, made.decision_id, ?, ?, ? from unnest(?::uuid[], ?::uuid[]) as made (id, decision_id)
            """;

    private final Sql sql;
    private final DecisionEvents events;

    IssuingAtOnce(Sql sql, DecisionEvents events) {
        this.sql = sql;
        this.events = events;
    }

    /** @param drafts locked, and read for looking only: nobody else writes them */
    void issue(List<Decision> drafts, Meeting meeting, Doing doing) {
        if (drafts.isEmpty()) {
            return;
        }
        drafts.forEach(draft -> draft.issue(doing));
        write(ids(drafts), doing);
        drafts.forEach(issued -> events.publish(DecisionEventType.ISSUED, issued, meeting, doing));
    }

    private void write(String[] decisions, Doing doing) {
        String[] moves = new String[decisions.length];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = Ids.next().toString();
        }
        try {
            int issued = sql.update(ISSUE, doing.at(), decisions);
            if (issued != decisions.length) {
                throw new IllegalStateException("%d of %d drafts were issued".formatted(issued, decisions.length));
            }
            sql.update(MOVES, DecisionMoves.ISSUE, doing.by(), doing.at(), moves, decisions);
        } catch (SQLException e) {
            throw new IllegalStateException("the drafts could not be issued", e);
        }
    }

    private static String[] ids(List<Decision> decisions) {
        return decisions.stream().map(Decision::id).map(UUID::toString).toArray(String[]::new);
    }
}
