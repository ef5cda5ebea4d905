package org.duban.task.timekeeping;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.task.task.Task;
import org.jboss.logging.Logger;

/**
 * Does something with every task that the database chooses, batch by batch, each batch in a transaction of its own with
 * its tasks locked; several instances share the work. What is done has to make the task one that is not chosen any more:
 * then nothing is done twice, and a crash costs no more than the batch that was under way.
 */
@ApplicationScoped
public class Sweep {
    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final String CHOOSE =
            "select t.id %s and t.id <> all(?::uuid[]) order by %s limit ? for update of t skip locked";

    private final Sql sql;
    private final TimekeepingConfig config;
    private volatile boolean stopping;

    Sweep(Sql sql, TimekeepingConfig config) {
        this.sql = sql;
        this.config = config;
    }

    /**
     * Which tasks.
     *
     * @param name of what is done with them, for the log
     * @param from the statement from its {@code from} to the end of its conditions; the task goes by {@code t}
     * @param order by which columns; those of an index, as only then the planner goes by it whatever it expects to find
     * @param values of its parameters
     */
    public record Choice(String name, String from, String order, List<?> values) {}

    /**
     * Until none is left. A task that fails keeps the others of its batch waiting, not failing.
     *
     * @return the tasks that failed; they are as they were
     */
    public Set<UUID> all(Choice choice, Consumer<Task> work) throws SQLException {
        Set<UUID> failed = new HashSet<>();
        while (!stopping && some(choice, work, failed)) {
            // the next batch
        }
        return failed;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** One batch; answers whether there may be another. */
    private boolean some(Choice choice, Consumer<Task> work, Set<UUID> failed) throws SQLException {
        AtomicReference<UUID> current = new AtomicReference<>();
        try {
            return Transactions.call(() -> batch(choice, work, failed, current)) > 0;
        } catch (RuntimeException | SQLException e) {
            if (current.get() == null || !failed.add(current.get())) {
                throw e;
            }
            LOG.warnf("%s of task %s failed and is tried again later: %s", choice.name(), current.get(), innermost(e));
            return true;
        }
    }

    /** Without the statement, whose values do not belong in the log. */
    private static Throwable innermost(Throwable failure) {
        return failure.getCause() == null ? failure : innermost(failure.getCause());
    }

    private int batch(Choice choice, Consumer<Task> work, Set<UUID> failed, AtomicReference<UUID> current)
            throws SQLException {
        sql.all("select set_config('duban.scope', 'system', true)", row -> null);
        List<UUID> chosen = locked(choice, failed);
        for (UUID id : chosen) {
            current.set(id);
            work.accept(Task.findById(id));
            // Now, so that it is known which task a refusal of the database is about.
            Task.flush();
        }
        return chosen.size();
    }

    private List<UUID> locked(Choice choice, Set<UUID> failed) throws SQLException {
        List<Object> values = new ArrayList<>(choice.values());
        values.add(failed.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
        values.add(config.batch());
        return sql.all(
                CHOOSE.formatted(choice.from(), choice.order()),
                row -> row.getObject("id", UUID.class),
                values.toArray());
    }
}
