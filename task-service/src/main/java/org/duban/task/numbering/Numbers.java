package org.duban.task.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.duban.runtime.db.Sql;

/**
 * Draws numbers. The series stays locked until the transaction ends, which is what makes it gapless and what makes its
 * writers queue: draw last.
 */
@ApplicationScoped
public class Numbers {
    private static final String DRAW = """
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
            return series.number(sql.one(DRAW, row -> row.getInt(1), series.prefix()));
        } catch (SQLException e) {
            throw new IllegalStateException("no number could be drawn", e);
        }
    }
}
