package org.duban.notification.policy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.task.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which tasks a policy is for: those for which all its conditions hold. A condition that is null holds for every task.
 *
 * @param department code of the lead department
 */
@Embeddable
@Schema(
        name = "ReminderPolicyConditions",
        examples = "{\"kind\": \"RECTIFICATION\", \"urgency\": null, \"department\": null}")
public record AppliesTo(
        @Enumerated(EnumType.STRING) @Schema(nullable = true)
        TaskKind kind,

        @Enumerated(EnumType.STRING) @Schema(nullable = true)
        Urgency urgency,

        @Pattern(regexp = "\\S{1,40}", message = "needs 1 to 40 signs without blanks | 应为 1 到 40 个字符，不含空格") @Schema(nullable = true)
        String department) {
    private static final int A_CONDITION = 8;

    static final AppliesTo EVERY_TASK = new AppliesTo(null, null, null);

    boolean covers(TaskKind taskKind, Urgency taskUrgency, String lead) {
        return (kind == null || kind == taskKind)
                && (urgency == null || urgency == taskUrgency)
                && (department == null || department.equals(lead));
    }

    /** Higher for what is said of fewer tasks: first by how many conditions, then department, urgency, kind. */
    int rank() {
        int conditions = (int)
                Stream.of(kind, urgency, department).filter(Objects::nonNull).count();
        return conditions * A_CONDITION
                + (department == null ? 0 : 4)
                + (urgency == null ? 0 : 2)
                + (kind == null ? 0 : 1);
    }

    boolean everyTask() {
        return rank() == 0;
    }
}
