package org.duban.meeting.decision;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.duban.contracts.decision.DecisionState;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.meeting.fulfilment.Lights;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which decisions are asked for; what is null does not narrow. */
public record DecisionFilter(
        @QueryParam("state") DecisionState state,

        @QueryParam("status") @Parameter(description = "Status of its task")
        TaskStatus status,

        @QueryParam("light") @Parameter(description = "Light of its task today")
        Light light) {

    private static final String OF_TASK = " and id in (select f.decisionId from Fulfilment f where ";

    /** In HQL, each behind an {@code and}; adds what they need to the values. */
    String conditions(Parameters values, LocalDate today) {
        StringBuilder conditions = new StringBuilder();
        if (state != null) {
            conditions.append(" and state = :state");
            values.and("state", state);
        }
        if (status != null) {
            conditions.append(OF_TASK).append("f.status = :status)");
            values.and("status", status);
        }
        if (light != null) {
            conditions.append(OF_TASK).append(Lights.inHql(light, "f")).append(")");
            values.and("today", today);
        }
        return conditions.toString();
    }
}
