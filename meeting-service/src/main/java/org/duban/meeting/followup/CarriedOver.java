package org.duban.meeting.followup;

import java.util.List;
import java.util.UUID;
import org.duban.meeting.agenda.AgendaItemView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer for each decision, in the order of the follow-up. */
@Schema(name = "CarriedOver")
public record CarriedOver(List<Item> items) {

    /** What became of one decision. */
    @Schema(name = "CarryOverResult")
    public enum Outcome {
        ADDED,
        /** Its item stood on the agenda before. */
        ALREADY_THERE
    }

    /** The answer for one decision. */
    @Schema(name = "CarriedOverDecision")
    public record Item(UUID decisionId, Outcome outcome, AgendaItemView agendaItem) {}
}
