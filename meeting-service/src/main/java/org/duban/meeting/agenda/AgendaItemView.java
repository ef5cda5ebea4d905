package org.duban.meeting.agenda;

import java.util.List;
import java.util.UUID;
import org.duban.meeting.extraction.ItemKind;
import org.duban.meeting.extraction.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agenda item as the API shows it.
 *
 * @param position from 0, without gaps
 * @param outcome null while nobody has said
 * @param sources documents that it is about
 * @param start first code point of its passage in the minutes, null where they do not tell of it
 * @param end code point after its last
 * @param minutesVersion the version that the passage stands in
 * @param decisionId what is to be reported on, null for any other item
 */
@Schema(name = "AgendaItem")
public record AgendaItemView(
        UUID id,
        UUID meetingId,
        int position,

        @Schema(examples = "审议《老旧小区改造三年行动方案》") String title,

        ItemKind kind,

        @Schema(examples = "市发改委", nullable = true) String presenter,

        @Schema(nullable = true) Outcome outcome,

        List<Source> sources,

        @Schema(nullable = true) Integer start,

        @Schema(nullable = true) Integer end,

        @Schema(nullable = true) Integer minutesVersion,

        @Schema(nullable = true) UUID decisionId) {}
