package org.duban.meeting.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is recorded of a meeting, and may be changed until it is published.
 *
 * @param body name of the body that meets; a new name makes a new body
 * @param bodyMark short mark of a new body; where it is missing, one that follows from the name
 * @param sequence unique within the body
 * @param heldOn the day in the city's time zone
 * @param attendees names, as they are to stand in the record
 */
@Schema(name = "MeetingRecord")
public record MeetingHeader(
        @Schema(examples = "市政府常务会议") @NotBlank @Size(max = 200) String body,

        @Schema(examples = "常", nullable = true) @Pattern(regexp = "[\\p{L}\\p{N}]{1,4}") String bodyMark,

        @NotNull @Valid Sequence sequence,

        @Schema(examples = "市政府2026年第6次常务会议", nullable = true) @Size(max = 500) String title,

        @Schema(examples = "2026-02-27") @NotNull LocalDate heldOn,

        @Schema(examples = "林岚", nullable = true) @Size(max = 200) String chair,

        @Schema(examples = "市政府三楼会议室", nullable = true) @Size(max = 200) String location,

        @Schema(nullable = true) @Size(max = 500) List<@NotBlank @Size(max = 200) String> attendees) {

    public MeetingHeader {
        attendees = attendees == null ? List.of() : attendees.stream().toList();
    }

    /** All that is free text. */
    String[] texts() {
        return Stream.concat(Stream.of(body, title, chair, location), attendees.stream())
                .toArray(String[]::new);
    }
}
