package org.duban.meeting.feed;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar feed to be made.
 *
 * @param body name of the one body whose meetings it shows; where it is missing, all meetings
 * @param name what calendar programs call it; where it is missing, the body's name
 */
public record NewMeetingFeed(
        @Schema(examples = "市政府常务会议", nullable = true) @Size(min = 1, max = 200) String body,

        @Schema(examples = "My office calendar", nullable = true) @Size(min = 1, max = 100) String name) {}
