package org.duban.meeting.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.meeting.body.Body;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is recorded of a meeting, and may be changed until it is published, then by an amendment.
 *
 * @param body name of the body that meets; a new name makes a new body
 * @param bodyMark short mark of a new body; where it is missing, one that follows from the name
 * @param sequence unique within the body
 * @param heldOn the day in the city's time zone
 * @param attendees names of those present, as they are to stand in the record
 * @param absentees members who were away
 * @param observers names of those present without a vote
 */
@Schema(name = "MeetingRecord")
public record MeetingHeader(
        @Schema(examples = "市政府常务会议") @NotBlank @Size(max = 200) String body,

        @Schema(examples = "常", nullable = true)
        @Pattern(regexp = "[\\p{L}\\p{N}]{1,4}", message = "must be 1 to 4 letters or digits|应为 1 至 4 个汉字、字母或数字") String bodyMark,

        @NotNull @Valid Sequence sequence,

        @Schema(examples = "市政府2026年第6次常务会议", nullable = true) @Size(min = 1, max = 500) String title,

        @Schema(examples = "2026-02-27") @NotNull LocalDate heldOn,

        @Schema(examples = "林岚", nullable = true) @Size(min = 1, max = 200) String chair,

        @Schema(examples = "市政府三楼会议室", nullable = true) @Size(min = 1, max = 200) String location,

        @Schema(nullable = true) @Size(max = 500) List<@NotBlank @Size(max = 200) String> attendees,

        @Schema(nullable = true) @Size(max = 500) List<@NotNull @Valid Absentee> absentees,

        @Schema(nullable = true) @Size(max = 500) List<@NotBlank @Size(max = 200) String> observers) {

    public MeetingHeader {
        attendees = listed(attendees);
        absentees = listed(absentees);
        observers = listed(observers);
    }

    static MeetingHeader of(
            Body body,
            Sequence sequence,
            String title,
            LocalDate heldOn,
            String chair,
            String location,
            Attendance attendance) {
        return new MeetingHeader(
                body.name(),
                body.mark(),
                sequence,
                title,
                heldOn,
                chair,
                location,
                attendance.attendees(),
                attendance.absentees(),
                attendance.observers());
    }

    /** The same of another body, with the mark that body has. */
    MeetingHeader withoutMark() {
        return new MeetingHeader(body, null, sequence, title, heldOn, chair, location, attendees, absentees, observers);
    }

    /** All that is free text. */
    String[] texts() {
        return Stream.of(
                        Stream.of(body, title, chair, location),
                        attendees.stream(),
                        absentees.stream().flatMap(absent -> Stream.of(absent.name(), absent.reason())),
                        observers.stream())
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    /** Entries that are missing stay, for the checks to name. */
    private static <T> List<T> listed(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
