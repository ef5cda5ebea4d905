package org.duban.task.recomputation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.duban.contracts.decision.Term;
import org.duban.task.clock.ClockVersion;
import org.duban.task.clock.Due;
import org.duban.task.clock.Schedule;

/** The dates by which many tasks may be due, and what they were computed from. */
record Dates(LocalDate deadline, LocalDate yellowFrom, Term term, LocalDate termFrom, String profile, int version) {
    static Dates of(ResultSet row) throws SQLException {
        String term = row.getString("term");
        return new Dates(
                row.getObject("deadline", LocalDate.class),
                row.getObject("yellow_from", LocalDate.class),
                term == null ? null : Term.valueOf(term),
                row.getObject("term_from", LocalDate.class),
                row.getString("clock_profile"),
                row.getInt("clock_version"));
    }

    /** Each by itself, some of them null. */
    List<Object> values() {
        return Arrays.asList(deadline, yellowFrom, term == null ? null : term.name(), termFrom, profile, version);
    }

    ClockVersion clock() {
        return new ClockVersion(profile, version);
    }

    /** The schedule of such a task, as far as it is known. */
    Schedule schedule() {
        return new Schedule(
                null, null, null, null, null, new Due(deadline, deadline, yellowFrom, 1, termFrom), null, null);
    }
}
