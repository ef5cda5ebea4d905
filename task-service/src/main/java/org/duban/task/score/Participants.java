package org.duban.task.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.runtime.db.Remembered;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/** Which departments are ranked, and from which day on: that on which they led their first task. */
@ApplicationScoped
class Participants {
    private static final String ALL = "select department from score_participant";
    private static final String UNTIL = "select department from score_participant where since <= ?";
    private static final String ADD =
            "insert into score_participant (department, since) values (?, ?) on conflict do nothing";

    private final Sql sql;
    private final Event<Joined> joined;
    /** Every new task asks for one that is known nearly always. */
    private final Remembered<Set<String>> known;

    Participants(Sql sql, Event<Joined> joined, CityClock clock) {
        this.sql = sql;
        this.joined = joined;
        known = new Remembered<>(clock, this::read);
    }

    /** A department that is ranked from now on. */
    record Joined(String department) {}

    void add(String department, LocalDate day) throws SQLException {
        if (!known.get().contains(department) && sql.update(ADD, department, day) > 0) {
            joined.fire(new Joined(department));
        }
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) Joined department) {
        known.changed();
    }

    /** Those that are ranked as of that day. */
    Set<String> until(LocalDate day) throws SQLException {
        return Set.copyOf(sql.all(UNTIL, row -> row.getString(1), day));
    }

    private Set<String> read() {
        try {
            return sql.all(ALL, row -> row.getString(1)).stream().collect(Collectors.toUnmodifiableSet());
        } catch (SQLException e) {
            throw new IllegalStateException("the ranked departments could not be read", e);
        }
    }
}
