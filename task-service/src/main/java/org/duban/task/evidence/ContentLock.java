package org.duban.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.duban.runtime.db.Sql;

/** Who keeps a content and who sweeps it away wait for one another, until their transaction ends. */
@ApplicationScoped
class ContentLock {
    private static final int EVIDENCE = 11;

    private final Sql sql;

    ContentLock(Sql sql) {
        this.sql = sql;
    }

    void take(String sha256) {
        try {
            sql.all("select pg_advisory_xact_lock(hashtextextended(?, ?))", row -> null, sha256, EVIDENCE);
        } catch (SQLException e) {
            throw new IllegalStateException("the lock on a content could not be taken", e);
        }
    }
}
