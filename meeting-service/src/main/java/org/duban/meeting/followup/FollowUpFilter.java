package org.duban.meeting.followup;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.meeting.fulfilment.Lights;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the open decisions are asked for; what is null does not narrow. */
public record FollowUpFilter(
        @QueryParam("department") @Parameter(description = "Code of the lead department")
        String department,

        @QueryParam("status") @Parameter(description = "Status of its task")
        TaskStatus status,

        @QueryParam("light") @Parameter(description = "Light of its task today")
        Light light) {

    /** In SQL, each behind an {@code and}; adds what they need to the values, in the order of their marks. */
    String conditions(List<Object> values) {
        StringBuilder conditions = new StringBuilder();
        if (department != null) {
            conditions.append(" and d.lead_department = ?");
            values.add(department);
        }
        if (status != null) {
            conditions.append(" and f.status = ?");
            values.add(status.name());
        }
        if (light != null) {
            conditions.append(" and ").append(Lights.inSql(light, "f").replace(":today", "city.today"));
        }
        return conditions.toString();
    }
}
