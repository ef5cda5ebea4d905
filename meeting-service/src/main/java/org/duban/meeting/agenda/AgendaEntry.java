package org.duban.meeting.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.meeting.extraction.ItemKind;
import org.duban.meeting.extraction.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person writes of an agenda item.
 *
 * @param position from 0 to the number of other items; where it is missing, the end. Those behind it move on
 * @param kind where it is missing, OTHER until the minutes tell
 * @param presenter who reports on it
 * @param outcome where it is missing, what the minutes tell
 */
@Schema(name = "AgendaEntry")
public record AgendaEntry(
        @Schema(examples = "0", nullable = true) @Min(0) Integer position,

        @Schema(examples = "审议《老旧小区改造三年行动方案》") @NotBlank @Size(max = 500) String title,

        @Schema(nullable = true) ItemKind kind,

        @Schema(examples = "市发改委", nullable = true) @Size(min = 1, max = 200) String presenter,

        @Schema(nullable = true) Outcome outcome,

        @Schema(nullable = true) @Size(max = 50) List<@NotNull @Valid Source> sources) {

    public AgendaEntry {
        kind = kind == null ? ItemKind.OTHER : kind;
        sources = sources == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(sources));
    }

    /** The fields that say something; these are the person's, whatever the minutes tell. */
    Set<String> said() {
        Set<String> said = new HashSet<>(Set.of("title"));
        Stream.of(
                        kind == ItemKind.OTHER ? null : "kind",
                        presenter == null ? null : "presenter",
                        outcome == null ? null : "outcome",
                        sources.isEmpty() ? null : "sources")
                .filter(Objects::nonNull)
                .forEach(said::add);
        return said;
    }

    /** All that is free text. */
    String[] texts() {
        return Stream.concat(Stream.of(title, presenter), sources.stream().flatMap(Source::texts))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }
}
