package org.duban.notification.preference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.duban.contracts.delivery.Channel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person wants outside the inbox, which always has everything. Slips, and that a task was issued, come by the
 * channels of their rule whatever is chosen here; urges and instructions by every channel.
 *
 * @param channels EMAIL and GATEWAY, or none; null or left out: by the channels of each rule
 * @param language of messages; null or left out: the city's
 * @param digestAt time of day at which what is beyond the third message of a day comes in one, red slips aside; null or
 *     left out: each comes by itself
 * @param quietHours when nothing but a red slip comes; null or left out: never
 */
@Schema(name = "Preferences", examples = """
                {"channels": ["EMAIL"], "language": "zh-CN", "digestAt": "17:30",
                 "quietHours": {"from": "22:00", "to": "07:00"}}""")
public record Choice(
        @Schema(nullable = true) @Size(max = 2) List<@NotNull Channel> channels,

        @Schema(
                nullable = true,
                enumeration = {"zh-CN", "en"})
        @Pattern(regexp = "zh-CN|en", message = "must be zh-CN or en | 应为 zh-CN 或 en") String language,

        @Schema(nullable = true) @Pattern(regexp = TIME, message = TIME_WANTED) String digestAt,

        @Schema(nullable = true) @Valid QuietHours quietHours) {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String TIME_WANTED = "must be a time such as 22:00 | 应为 22:00 这样的时间";

    /**
     * Times of day in the city; where the end is before the beginning, they pass midnight.
     *
     * @param from such as 22:00
     * @param to another time, at which what waited comes
     */
    @Schema(name = "QuietHours", examples = "{\"from\": \"22:00\", \"to\": \"07:00\"}")
    public record QuietHours(
            @NotNull @Pattern(regexp = TIME, message = TIME_WANTED) String from,

            @NotNull @Pattern(regexp = TIME, message = TIME_WANTED) String to) {
        LocalTime fromTime() {
            return LocalTime.parse(from);
        }

        LocalTime toTime() {
            return LocalTime.parse(to);
        }
    }
}
