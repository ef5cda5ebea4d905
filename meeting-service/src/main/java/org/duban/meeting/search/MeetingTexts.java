package org.duban.meeting.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.runtime.db.Sql;
import org.duban.runtime.search.SearchText;
import org.duban.runtime.time.CityClock;

/** Keeps the searched texts as their sources are. */
@ApplicationScoped
class MeetingTexts {
    private final Sql sql;
    private final CityClock clock;

    MeetingTexts(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Reads the parts anew and writes them where they differ. One transaction after the other: each sees what the one
     * before has committed, so that the last of two that change different items keeps both.
     */
    void renew(UUID meeting, Set<Part> parts) {
        try {
            sql.all("select pg_advisory_xact_lock(hashtextextended(?, 8))", row -> null, meeting.toString());
            for (Part part : parts) {
                renew(meeting, part);
            }
            countRevision(meeting);
        } catch (SQLException e) {
            throw new IllegalStateException("the searched texts could not be renewed", e);
        }
    }

    private void countRevision(UUID meeting) throws SQLException {
        sql.update("""
                insert into meeting_revision (meeting_id, revision, revised_at) values (?, 0, ?)
                on conflict (meeting_id) do update
                set revision = meeting_revision.revision + 1, revised_at = excluded.revised_at
                """, meeting, clock.now());
    }

    private void renew(UUID meeting, Part part) throws SQLException {
        String text = sql.one(part.reading(), row -> row.getString(1), meeting);
        if (part == Part.MINUTES) {
            replace(meeting, part, text);
            return;
        }
        List<String> folded =
                SearchText.pieces(text).stream().map(SearchText.Piece::folded).toList();
        if (!folded.equals(written(meeting, part))) {
            replace(meeting, part, text);
        }
    }

    private List<String> written(UUID meeting, Part part) throws SQLException {
        return sql.all(
                "select folded from meeting_text where meeting_id = ? and part = ? order by piece",
                row -> row.getString(1),
                meeting,
                part.name());
    }

    private void replace(UUID meeting, Part part, String text) throws SQLException {
        sql.update("delete from meeting_text where meeting_id = ? and part = ?", meeting, part.name());
        AtomicInteger pieces = new AtomicInteger();
        SearchText.cut(text, piece -> write(meeting, part, pieces.getAndIncrement(), piece));
    }

    private void write(UUID meeting, Part part, int number, SearchText.Piece piece) {
        try {
            sql.update(
                    "insert into meeting_text (meeting_id, part, piece, folded, terms) values (?, ?, ?, ?, ?)",
                    meeting,
                    part.name(),
                    number,
                    piece.folded(),
                    piece.array());
        } catch (SQLException e) {
            throw new IllegalStateException("a searched text could not be written", e);
        }
    }
}
