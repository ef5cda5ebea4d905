package org.duban.runtime.db;

import java.sql.SQLException;

/** A gate of the service's database: many pass side by side or one alone, and each is through when its transaction ends. */
public final class Gate {
    private static final String NAMED = "(hashtextextended(?, 12))";

    private final Sql sql;
    private final String name;

    /** Gates of one name are one gate. */
    public Gate(Sql sql, String name) {
        this.sql = sql;
        this.name = name;
    }

    public void passWithOthers() {
        pass("select pg_advisory_xact_lock_shared");
    }

    public void passAlone() {
        pass("select pg_advisory_xact_lock");
    }

    private void pass(String lock) {
        try {
            sql.all(lock + NAMED, row -> null, name);
        } catch (SQLException e) {
            throw new IllegalStateException("the gate of the " + name + " stayed shut", e);
        }
    }
}
