package org.duban.meeting.publication;

import java.time.Instant;
import java.util.List;
import org.duban.meeting.agenda.AgendaItemView;
import org.duban.meeting.meeting.MeetingHeader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting's header and agenda as they were published.
 *
 * @param edition 1 for the publication, one more for each amendment
 * @param reason why it was amended, null for the publication
 */
@Schema(name = "MeetingEdition")
public record EditionView(
        @Schema(examples = "1") int edition,
        Instant at,

        @Schema(examples = "secretary") String by,

        @Schema(examples = "更正列席人员", nullable = true) String reason,

        MeetingHeader header,
        List<AgendaItemView> agendaItems) {}
