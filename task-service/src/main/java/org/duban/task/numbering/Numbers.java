package org.duban.task.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.duban.runtime.db.Sql;

/**
 * Draws numbers. The series stays locked until the transaction ends, which is what makes it gapless and what makes its
 * writers queue: draw last. They queue for a plain update, which wakes one of them at a time; an upsert would wake all.
 */
@ApplicationScoped
public class Numbers {
    /** Enough that the next one is ready when a series is free again; more would only hold connections. */
    public static final int DRAWN_TOGETHER = 4;

    private static final String DRAW = "update number_series set last = last + 1 where prefix = ? returning last";
    private static final String BEGIN = """
            insert into number_series (prefix, last) values (?, 1)
            on conflict (prefix) do update set last = number_series.last + 1
            returning last
            """;

    private final Sql sql;

    Numbers(Sql sql) {
        this.sql = sql;
    }

    /** The next number of the series, given back if the transaction does not commit. */
    public String draw(NumberSeries series) {
        try {
            List<Integer> drawn = sql.all(DRAW, row -> row.getInt(1), series.prefix());
            return series.number(drawn.isEmpty() ? begin(series) : drawn.get(0));
        } catch (SQLException e) {
            throw new IllegalStateException("no number could be drawn", e);
        }
    }

    /** Others may begin it just now. */
    private int begin(NumberSeries series) throws SQLException {
        return sql.one(BEGIN, row -> row.getInt(1), series.prefix());
    }
}
