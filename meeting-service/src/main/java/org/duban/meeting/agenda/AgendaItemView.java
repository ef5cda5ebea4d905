package org.duban.meeting.agenda;

import java.util.UUID;
import org.duban.meeting.extraction.ItemKind;
import org.duban.meeting.extraction.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agenda item as the API shows it.
 *
 * @param position from 0, in the order of the minutes; what a directive's {@code agendaItem} refers to
 * @param outcome null where the minutes state none
 * @param start first code point of its passage in the minutes
 * @param end code point after its last
 */
@Schema(name = "AgendaItem")
public record AgendaItemView(
        UUID id,
        int position,
        String title,
        ItemKind kind,
        @Schema(nullable = true) Outcome outcome,
        int start,
        int end) {}
