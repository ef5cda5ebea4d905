package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.duban.runtime.db.Sql;
import org.duban.task.department.NamesBody;

/** What departments are called. */
@ApplicationScoped
class DepartmentNames {
    private final Sql sql;

    DepartmentNames(Sql sql) {
        this.sql = sql;
    }

    /**
     * One that tasks may stand with.
     *
     * @param expected whether it shows even where it leads nothing
     */
    record Named(String code, NamesBody names, boolean expected) {}

    /** All, by code. */
    List<Named> all() {
        try {
            return sql.all(
                    "select code, name_zh, name_en, not retired and kind in ('DEPARTMENT', 'COUNTY')"
                            + " from department order by code",
                    row -> new Named(
                            row.getString(1), new NamesBody(row.getString(2), row.getString(3)), row.getBoolean(4)));
        } catch (SQLException e) {
            throw new IllegalStateException("the departments could not be read", e);
        }
    }

    /** One that there is. */
    Named of(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }
}
