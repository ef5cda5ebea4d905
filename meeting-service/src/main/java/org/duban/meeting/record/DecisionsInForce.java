package org.duban.meeting.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.decision.Term;
import org.duban.meeting.fulfilment.Fulfilment;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/** Reads a meeting's issued decisions that nobody took back, in the order of their making. */
@ApplicationScoped
class DecisionsInForce {
    private static final String ISSUED = """
            select id, requirement, lead_department, co_departments, deadline, term
            from decision where meeting_id = ? and state = 'ISSUED' order by id
            """;

    private final Sql sql;
    private final CityClock clock;

    DecisionsInForce(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<RecordedDecision> of(UUID meeting) {
        List<RecordedDecision> decisions = issued(meeting);
        Map<UUID, Fulfilment> known =
                Fulfilment.of(decisions.stream().map(RecordedDecision::id).toList());
        LocalDate today = clock.today();
        return decisions.stream()
                .map(decision -> known.containsKey(decision.id())
                        ? decision.with(known.get(decision.id()).on(today))
                        : decision)
                .toList();
    }

    private List<RecordedDecision> issued(UUID meeting) {
        try {
            return sql.all(ISSUED, DecisionsInForce::read, meeting);
        } catch (SQLException e) {
            throw new IllegalStateException("the meeting's decisions could not be read", e);
        }
    }

    private static RecordedDecision read(ResultSet row) throws SQLException {
        return new RecordedDecision(
                row.getObject("id", UUID.class),
                row.getString("requirement"),
                row.getString("lead_department"),
                List.of((String[]) row.getArray("co_departments").getArray()),
                Optional.ofNullable(row.getObject("deadline", LocalDate.class)),
                Optional.ofNullable(row.getString("term")).map(Term::valueOf),
                Optional.empty());
    }
}
