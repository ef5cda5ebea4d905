package org.duban.meeting.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar feed as the API shows it to its maker.
 *
 * @param name null where none was given
 * @param body the one whose meetings it shows, null for all
 */
@Schema(name = "MeetingFeed")
public record MeetingFeedView(
        UUID id,

        @Schema(examples = "My office calendar", nullable = true)
        String name,

        @Schema(examples = "市政府常务会议", nullable = true) String body,

        @Schema(examples = "2026-02-27T07:30:00Z") Instant madeAt) {}
