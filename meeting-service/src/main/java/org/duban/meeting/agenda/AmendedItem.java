package org.duban.meeting.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.extraction.ItemKind;
import org.duban.meeting.extraction.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of an amended agenda; its place in the list is its position.
 *
 * @param id of the item that it is already; where it is missing, the item is new
 * @param kind where it is missing, OTHER
 */
@Schema(name = "AmendedAgendaItem")
public record AmendedItem(
        @Schema(nullable = true) UUID id,

        @Schema(examples = "审议《老旧小区改造三年行动方案》") @NotBlank @Size(max = 500) String title,

        @Schema(nullable = true) ItemKind kind,

        @Schema(examples = "市发改委", nullable = true) @Size(min = 1, max = 200) String presenter,

        @Schema(nullable = true) Outcome outcome,

        @Schema(nullable = true) @Size(max = 50) List<@NotNull @Valid Source> sources) {

    public AmendedItem {
        sources = sources == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(sources));
    }

    AgendaEntry entry() {
        return new AgendaEntry(null, title, kind, presenter, outcome, sources);
    }
}
