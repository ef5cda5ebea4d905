package org.duban.meeting.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.duban.runtime.db.Ids;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Problem;

/** Finds a body by its name, and makes it where the name is new. */
@ApplicationScoped
public class Bodies {
    private final Sql sql;
    private final CityClock clock;

    Bodies(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The body of that name.
     *
     * @param mark its short mark, null for the one it has or, for a new one, the one that follows from its name
     * @throws Problem 422 if it has another mark already
     */
    public Body named(String name, String mark) {
        Body known = Body.named(name);
        if (known == null) {
            make(name, mark == null ? ShortMark.of(name) : mark);
            known = Body.named(name);
        }
        known.requireMark(mark, "bodyMark");
        return known;
    }

    /** Somebody else may make it at the same moment; then theirs is the one. */
    private void make(String name, String mark) {
        try {
            sql.update(
                    "insert into body (id, name, mark, created_at) values (?, ?, ?, ?) on conflict (name) do nothing",
                    Ids.next(),
                    name,
                    mark,
                    clock.now());
        } catch (SQLException e) {
            throw new IllegalStateException("the body could not be made", e);
        }
    }
}
