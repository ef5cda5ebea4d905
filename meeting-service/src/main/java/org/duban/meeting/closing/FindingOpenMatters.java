package org.duban.meeting.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.db.Sql;

/** Looks for what is still open in a meeting: in one statement, so that nothing slips from one kind into another. */
@ApplicationScoped
class FindingOpenMatters {
    private static final String OPEN = """
            select array(select id from directive where meeting_id = m.id and state = 'PROPOSED' order by id),
                array(select id from decision where meeting_id = m.id and state = 'DRAFT' order by id),
                array(select d.id from decision d left join fulfilment f on f.decision_id = d.id
                    where d.meeting_id = m.id and d.state = 'ISSUED' and f.status is distinct from 'CLOSED'
                    order by d.id),
                exists (select 1 from decision where meeting_id = m.id)
            from meeting m where m.id = ?
            """;

    private final Sql sql;

    FindingOpenMatters(Sql sql) {
        this.sql = sql;
    }

    OpenMatters of(Meeting meeting) {
        meeting.flush();
        try {
            return sql.one(
                    OPEN,
                    row -> new OpenMatters(
                            ids(row.getArray(1)), ids(row.getArray(2)), ids(row.getArray(3)), row.getBoolean(4)),
                    meeting.id());
        } catch (SQLException e) {
            throw new IllegalStateException("what is open in the meeting could not be read", e);
        }
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
