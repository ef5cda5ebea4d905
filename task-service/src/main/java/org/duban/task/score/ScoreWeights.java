package org.duban.task.score;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.duban.runtime.json.EventJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** How much one point of each kind counts: from -100 to 100 with at most two decimals; what is a fault adds nothing. */
@Schema(name = "ScoreWeights")
public record ScoreWeights(
        @NotNull @Schema(examples = "-0.5") BigDecimal lateAcceptance,
        @NotNull @Schema(examples = "-0.5") BigDecimal missingReport,
        @NotNull @Schema(examples = "-2") BigDecimal returned,
        @NotNull @Schema(examples = "-1") BigDecimal yellowSlip,
        @NotNull @Schema(examples = "-2") BigDecimal redSlip,
        @NotNull @Schema(examples = "-1") BigDecimal instructionUnanswered,
        @NotNull @Schema(examples = "1") BigDecimal closedEarly,
        @NotNull @Schema(examples = "2") BigDecimal excellent) {

    /** That of one kind. */
    public BigDecimal of(PointKind kind) {
        return switch (kind) {
            case LATE_ACCEPTANCE -> lateAcceptance;
            case MISSING_REPORT -> missingReport;
            case RETURNED -> returned;
            case YELLOW_SLIP -> yellowSlip;
            case RED_SLIP -> redSlip;
            case INSTRUCTION_UNANSWERED -> instructionUnanswered;
            case CLOSED_EARLY -> closedEarly;
            case EXCELLENT -> excellent;
        };
    }

    @Converter
    @Immutable
    static class Column implements AttributeConverter<ScoreWeights, String> {
        @Override
        public String convertToDatabaseColumn(ScoreWeights weights) {
            return EventJson.write(weights);
        }

        @Override
        public ScoreWeights convertToEntityAttribute(String json) {
            try {
                return EventJson.read(json.getBytes(StandardCharsets.UTF_8), ScoreWeights.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
