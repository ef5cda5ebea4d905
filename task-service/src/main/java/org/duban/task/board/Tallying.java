package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duban.runtime.db.Sql;
import org.duban.task.task.TaskMoved;
import org.duban.task.task.Witness;

/**
 * Writes down what each move changes in the figures, in the transaction of the move and in a row of its own: no two moves
 * ever wait for one another because they change the same figure.
 */
@ApplicationScoped
class Tallying implements Witness {
    private static final String WRITE = """
            insert into tally_change (days, departments, roles, figures, dues, counts)
            values (?::date[], ?, ?, ?, ?::date[], ?::integer[])
            """;

    private final Sql sql;

    Tallying(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void saw(TaskMoved moved) {
        Map<Tally, Long> changes = Tallies.of(moved);
        if (!changes.isEmpty()) {
            write(List.copyOf(changes.entrySet()));
        }
    }

    private void write(List<Map.Entry<Tally, Long>> changes) {
        try {
            sql.update(
                    WRITE,
                    column(changes, one -> one.getKey().day()),
                    column(changes, one -> one.getKey().place().department()),
                    column(changes, one -> one.getKey().place().role()),
                    column(changes, one -> one.getKey().figure()),
                    column(changes, one -> one.getKey().due()),
                    column(changes, Map.Entry::getValue));
        } catch (SQLException e) {
            throw new IllegalStateException("what a move changes in the figures could not be written", e);
        }
    }

    private static String[] column(
            List<Map.Entry<Tally, Long>> changes, Function<Map.Entry<Tally, Long>, Object> value) {
        return changes.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }
}
