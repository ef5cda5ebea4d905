package org.duban.task.verification;

import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.json.JsonListColumn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/**
 * What the supervision office finds on one criterion.
 *
 * @param evidenceIds files of this task that show it
 * @param remarks with NOT_NEEDED, why
 */
@Schema(name = "CriterionVerdict")
public record Judgement(
        @NotNull Criterion criterion,
        @NotNull Verdict verdict,

        @Size(max = 100) @Schema(examples = "[]") List<@NotNull UUID> evidenceIds,

        @Size(max = 1000) @Schema(nullable = true) String remarks) {

    public Judgement {
        evidenceIds = evidenceIds == null ? List.of() : evidenceIds;
    }

    /** NOT_NEEDED is for inference checks alone. */
    @Schema(name = "CriterionFinding")
    public enum Verdict {
        MET,
        NOT_MET,
        NOT_NEEDED
    }

    boolean explained() {
        return remarks != null && !remarks.isBlank();
    }

    @Converter
    @Immutable
    static class Column extends JsonListColumn<Judgement> {
        Column() {
            super(Judgement[].class);
        }
    }
}
