package org.duban.meeting.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.fulfilment.FulfilmentView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An open decision of an earlier meeting.
 *
 * @param sentence of the minutes, null where the decision was added by hand without one
 * @param leadDepartment code of the one that answers for it
 * @param deadline the day on which its task is due; until that is heard of, the decision's own, null where it has a
 *     term only
 * @param overdue whether its light is red
 * @param fulfilment null until its task is heard of
 */
@Schema(name = "OpenDecision")
public record OpenDecision(
        UUID decisionId,
        Source meeting,
        @Schema(nullable = true) String sentence,
        @Schema(examples = "完成老城区排水管网堵点整改。") String requirement,
        @Schema(examples = "ZJJ") String leadDepartment,
        List<String> coDepartments,
        @Schema(examples = "2026-06-30", nullable = true) LocalDate deadline,
        boolean overdue,
        @Schema(nullable = true) FulfilmentView fulfilment) {

    OpenDecision with(FulfilmentView known) {
        return new OpenDecision(
                decisionId, meeting, sentence, requirement, leadDepartment, coDepartments, deadline, overdue, known);
    }

    /** The meeting that decided it. */
    @Schema(name = "SourceMeeting")
    public record Source(
            UUID id,

            @Schema(examples = "2026") int year,

            @Schema(examples = "6") int number,

            @Schema(nullable = true) String title,

            LocalDate heldOn) {}
}
