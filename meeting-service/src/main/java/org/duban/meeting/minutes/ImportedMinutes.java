package org.duban.meeting.minutes;

import java.util.List;
import org.duban.meeting.directive.DirectiveView;
import org.duban.meeting.extraction.ExtractedItem;
import org.duban.meeting.extraction.MeetingHeader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the minutes, and what is proposed from it.
 *
 * @param version 1, 2, 3 … within the meeting
 * @param sha256 of the file as it came, in lower-case hex
 * @param contentType as the content tells
 * @param meeting what the minutes say of the meeting, for comparison with what was recorded
 * @param directives saved, those that no earlier version had as PROPOSED
 */
@Schema(name = "ImportedMinutes")
public record ImportedMinutes(
        int version,
        String sha256,

        @Schema(examples = "text/plain") String contentType,

        MeetingHeader meeting,
        List<ExtractedItem> agendaItems,
        List<DirectiveView> directives) {}
