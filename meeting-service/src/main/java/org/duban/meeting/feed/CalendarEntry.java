package org.duban.meeting.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A meeting as a calendar shows it.
 *
 * @param location null where none is known
 * @param agenda titles, a line each; null where there are none
 * @param revision counts its changes
 */
record CalendarEntry(
        UUID meeting,
        LocalDate heldOn,
        String summary,
        String location,
        String agenda,
        int revision,
        Instant revisedAt) {

    static CalendarEntry read(ResultSet row) throws SQLException {
        return new CalendarEntry(
                row.getObject("id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("summary"),
                row.getString("location"),
                row.getString("agenda"),
                row.getInt("revision"),
                row.getObject("revised_at", OffsetDateTime.class).toInstant());
    }
}
