package org.duban.task.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.duban.runtime.db.Sql;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.security.Caller;
import org.duban.runtime.security.Callers;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Problem;

/** Hands out bulletins: published ones to everybody, drafts to those who draw them up and who look over them. */
@ApplicationScoped
class Bulletins {
    private static final String SOME = """
            select period, state, begins, cut_off, sha256, drafted_by, drafted_at, approved_by, approved_at
            from bulletin where (cut_off, period) < (?, ?) and (? or state = 'PUBLISHED')
            order by cut_off desc, period desc limit ?
            """;

    private final Sql sql;
    private final Callers callers;

    Bulletins(Sql sql, Callers callers) {
        this.sql = sql;
        this.callers = callers;
    }

    /** @throws Problem 404 where there is none, or a draft that the caller may not know of */
    Bulletin known(BulletinPeriod period) {
        return Bulletin.of(period)
                .filter(bulletin -> bulletin.state == BulletinState.PUBLISHED || knowsDrafts())
                .orElseThrow(Problem::notFound);
    }

    /** That of the latest cut-off first. */
    List<BulletinLine> some(PageRequest page) throws SQLException {
        LocalDate cutOff = page.continues() ? LocalDate.parse(page.after().get(0)) : LocalDate.of(9999, 12, 31);
        String period = page.continues() ? page.after().get(1) : "";
        return sql.all(SOME, Bulletins::line, cutOff, period, knowsDrafts(), page.rowsToRead());
    }

    private boolean knowsDrafts() {
        Caller caller = callers.current();
        return caller.is(Roles.SUPERVISOR) || caller.is(Roles.LEADER) || caller.is(Roles.AUDITOR);
    }

    private static BulletinLine line(ResultSet row) throws SQLException {
        return new BulletinLine(
                row.getString("period"),
                BulletinState.valueOf(row.getString("state")),
                row.getObject("begins", LocalDate.class),
                row.getObject("cut_off", LocalDate.class),
                row.getString("sha256"),
                row.getString("drafted_by"),
                instant(row, "drafted_at"),
                row.getString("approved_by"),
                instant(row, "approved_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
