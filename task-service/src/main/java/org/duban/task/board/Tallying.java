package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duban.runtime.db.LateWrites;
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

    private final LateWrites late;

    Tallying(LateWrites late) {
        this.late = late;
    }

    @Override
    public void saw(TaskMoved moved) {
        Map<Tally, Long> changes = Tallies.of(moved);
        if (!changes.isEmpty()) {
            write(List.copyOf(changes.entrySet()));
        }
    }

    private void write(List<Map.Entry<Tally, Long>> changes) {
        late.add(
                WRITE,
                column(changes, one -> one.getKey().day()),
                column(changes, one -> one.getKey().place().department()),
                column(changes, one -> one.getKey().place().role()),
                column(changes, one -> one.getKey().figure()),
                column(changes, one -> one.getKey().due()),
                column(changes, Map.Entry::getValue));
    }

    private static String[] column(
            List<Map.Entry<Tally, Long>> changes, Function<Map.Entry<Tally, Long>, Object> value) {
        return changes.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }
}
