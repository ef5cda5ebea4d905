package org.duban.runtime.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.duban.runtime.db.Sql;
import org.duban.runtime.security.Callers;

/** Tells the database, for the transaction that has just begun, whose it is and what it may do. */
@ApplicationScoped
class Scopes {
    private final Callers callers;
    private final Sql sql;

    Scopes(Callers callers, Sql sql) {
        this.callers = callers;
        this.sql = sql;
    }

    /** All that follows sees one moment. Before any statement that reads: after that the database refuses it. */
    void takeSnapshot() throws SQLException {
        sql.update("set transaction isolation level repeatable read");
    }

    /** One statement for both settings, as each is a round trip that every request would pay for. */
    void open(boolean readOnly) throws SQLException {
        sql.one(
                "select set_config('duban.scope', ?, true), set_config('transaction_read_only', ?, true)",
                row -> row.getString(1),
                callers.current().scope(),
                readOnly ? "on" : "off");
    }
}
