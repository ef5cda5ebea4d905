package org.duban.meeting.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.search.Phrase;
import org.duban.runtime.search.SearchQuery;
import org.duban.runtime.web.Problem;

/** The statement that finds the ids of one page of meetings, newest first. */
final class MeetingQuery {
    private final StringBuilder sql = new StringBuilder("select m.id from meeting m where true");
    private final List<Object> values = new ArrayList<>();

    /** @throws Problem 400 where the filter can't be read */
    MeetingQuery(MeetingFilter filter) {
        filter.requirePeriod();
        narrow(" and m.body_id = (select b.id from body b where b.name = ?)", filter.body());
        narrow(" and m.year = ?", filter.year());
        narrow(
                " and m.status = ?",
                filter.status() == null ? null : filter.status().name());
        narrow(" and m.held_on >= ?", filter.from());
        narrow(" and m.held_on <= ?", filter.to());
        SearchQuery.of(filter.q()).phrases().forEach(this::narrow);
    }

    MeetingQuery page(PageRequest page) {
        if (page.continues()) {
            sql.append(" and (m.held_on, m.id) < (?, ?)");
            values.add(LocalDate.parse(page.after().get(0)));
            values.add(UUID.fromString(page.after().get(1)));
        }
        return first(page.rowsToRead());
    }

    MeetingQuery first(int rows) {
        sql.append(" order by m.held_on desc, m.id desc limit ?");
        values.add(rows);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Object[] values() {
        return values.toArray();
    }

    private void narrow(String condition, Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    /** The terms are looked up in the index; where they may stand apart, the text tells. */
    private void narrow(Phrase phrase) {
        sql.append(" and m.id in (select t.meeting_id from meeting_text t where t.terms @> ?::text[]");
        values.add(phrase.array());
        phrase.needle().ifPresent(needle -> narrow(" and strpos(t.folded, ?) > 0", needle));
        sql.append(")");
    }
}
