package org.duban.runtime.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Upkeep;
import org.duban.runtime.time.CityClock;

/** The answers kept, per caller, path and key. */
@ApplicationScoped
class KeptAnswers {
    private static final Duration KEPT = Duration.ofHours(24);

    private final Sql sql;
    private final CityClock clock;

    KeptAnswers(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What makes two requests the same one. */
    record Name(String caller, String path, String key) {}

    /** Takes the name for this transaction; false while another one has it. */
    boolean take(Name name) throws SQLException {
        String one = String.join("\n", name.caller(), name.path(), name.key());
        return sql.one("select pg_try_advisory_xact_lock(hashtextextended(?, 7))", row -> row.getBoolean(1), one);
    }

    Optional<KeptAnswer> find(Name name) throws SQLException {
        return sql
                .all(
                        """
                        select fingerprint, status, headers::text, body from idempotent_answer
                        where caller = ? and path = ? and key = ? and kept_at > ?
                        """,
                        KeptAnswers::read,
                        name.caller(),
                        name.path(),
                        name.key(),
                        clock.now().minus(KEPT))
                .stream()
                .findFirst();
    }

    void keep(Name name, KeptAnswer answer) throws SQLException {
        sql.update(
                """
                insert into idempotent_answer (caller, path, key, fingerprint, status, headers, body, kept_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict (caller, path, key) do update set fingerprint = excluded.fingerprint,
                    status = excluded.status, headers = excluded.headers, body = excluded.body,
                    kept_at = excluded.kept_at
                """,
                name.caller(),
                name.path(),
                name.key(),
                answer.fingerprint(),
                answer.status(),
                answer.headers(),
                answer.body(),
                clock.now());
    }

    /** Drops what is older than it need be kept. */
    void forgetOld(@Observes Upkeep.Due due) throws SQLException {
        sql.update(
                "delete from idempotent_answer where kept_at < ?", clock.now().minus(KEPT));
    }

    private static KeptAnswer read(ResultSet row) throws SQLException {
        return new KeptAnswer(row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4));
    }
}
