package org.duban.task.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.duban.runtime.db.Sql;

/**
 * Keeps links as they are while a report is taken: reports pass side by side, a change of links passes alone. As a report
 * locks the task it is on before those linked to it, and none of these has tasks linked to itself, no two wait for each
 * other.
 */
@ApplicationScoped
class LinkGate {
    private static final String KEY = "hashtextextended('task links', 12)";

    private final Sql sql;

    LinkGate(Sql sql) {
        this.sql = sql;
    }

    void passWithOthers() {
        pass("select pg_advisory_xact_lock_shared(" + KEY + ")");
    }

    void passAlone() {
        pass("select pg_advisory_xact_lock(" + KEY + ")");
    }

    private void pass(String statement) {
        try {
            sql.all(statement, row -> null);
        } catch (SQLException e) {
            throw new IllegalStateException("the links could not be held", e);
        }
    }
}
