package org.duban.meeting.publication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.duban.meeting.agenda.AmendedItem;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be different in a published meeting.
 *
 * @param header merge patch on the header; where it is missing, the header stays
 * @param agendaItems the whole agenda in its new order; where it is missing, the agenda stays
 */
@Schema(name = "MeetingAmendment")
public record Amendment(
        @Schema(examples = "更正列席人员") @NotBlank @Size(max = 1000) String reason,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                nullable = true,
                description = "Fields of MeetingRecord; null takes a value away",
                examples = "{\"chair\": \"林岚\"}")
        ObjectNode header,

        @Schema(nullable = true) @Size(max = 500) List<@NotNull @Valid AmendedItem> agendaItems) {

    boolean changesNothing() {
        return (header == null || header.isEmpty()) && agendaItems == null;
    }
}
