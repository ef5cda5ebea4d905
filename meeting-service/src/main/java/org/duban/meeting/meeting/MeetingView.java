package org.duban.meeting.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting as the API shows it.
 *
 * @param minutesVersion number of the present version of the minutes, null while there are none
 * @param edition number of the edition last published, null before the meeting is
 * @param closedBy {@code system} where it closed by itself, null while it is not closed
 */
@Schema(name = "Meeting")
public record MeetingView(
        UUID id,
        MeetingStatus status,
        String body,
        String bodyMark,
        Sequence sequence,
        String title,

        @Schema(examples = "2026-02-27") LocalDate heldOn,

        String chair,
        String location,
        List<String> attendees,
        List<Absentee> absentees,
        List<String> observers,

        @Schema(nullable = true) Integer minutesVersion,

        @Schema(nullable = true) Integer edition,

        @Schema(examples = "system", nullable = true) String closedBy,

        @Schema(nullable = true) Instant closedAt) {
    static MeetingView of(Meeting meeting) {
        MeetingHeader header = meeting.header();
        return new MeetingView(
                meeting.id(),
                meeting.status(),
                header.body(),
                header.bodyMark(),
                header.sequence(),
                header.title(),
                header.heldOn(),
                header.chair(),
                header.location(),
                header.attendees(),
                header.absentees(),
                header.observers(),
                meeting.minutesVersion(),
                meeting.edition(),
                meeting.closedBy(),
                meeting.closedAt());
    }
}
