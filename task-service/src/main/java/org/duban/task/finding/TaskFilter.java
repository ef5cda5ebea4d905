package org.duban.task.finding;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters and the order of the list of tasks, as they were sent. */
public class TaskFilter {
    @QueryParam("department")
    @Parameter(description = "Tasks that this department has part in", example = "FGW")
    String department;

    @QueryParam("role")
    @Parameter(description = "The part that the department, or the caller's own, has in them")
    Role role;

    @QueryParam("status")
    @Parameter(
            description = "One or more states",
            schema = @Schema(type = SchemaType.ARRAY, implementation = TaskStatus.class))
    List<String> status;

    @QueryParam("light")
    Light light;

    @QueryParam("kind")
    TaskKind kind;

    @QueryParam("dueFrom")
    @Parameter(description = "First day of the deadline")
    LocalDate dueFrom;

    @QueryParam("dueTo")
    @Parameter(description = "Last day of the deadline")
    LocalDate dueTo;

    @QueryParam("closedFrom")
    @Parameter(description = "First day of its newest closing, in the city; also of those that were reopened since")
    LocalDate closedFrom;

    @QueryParam("closedTo")
    @Parameter(description = "Last day of its newest closing")
    LocalDate closedTo;

    @QueryParam("meeting")
    @Parameter(description = "Id of the meeting behind them")
    String meeting;

    @QueryParam("decision")
    @Parameter(description = "Id of the decision behind the task")
    String decision;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words or passages, Chinese or English, that all stand in number, title, requirement or sentence",
            example = "排水管网")
    String q;

    @QueryParam("overdue")
    @Parameter(description = "Only those whose light is red, or only the others")
    Boolean overdue;

    @QueryParam("unanswered")
    @Parameter(description = "Only open ones on which a leader's instruction waits for its answer, or only the others")
    Boolean unanswered;

    @QueryParam("acceptLate")
    @Parameter(
            description =
                    "Only those that nobody signed for in time and nobody has signed for since, or only the others")
    Boolean acceptLate;

    @QueryParam("mine")
    @Parameter(
            description =
                    "For a department's people those of their department; for a leader those led by the departments"
                            + " they answer for; for others those they issued")
    Boolean mine;

    @QueryParam("sort")
    @Parameter(
            description =
                    "By deadline, soonest first; by issue or by last change, newest first; those that were ever closed"
                            + " by their newest closing, newest first",
            schema =
                    @Schema(
                            enumeration = {"due", "issued", "updated", "closed"},
                            defaultValue = "due"))
    String sort;

    /** The part that a department has in a task. */
    public enum Role {
        LEAD,
        CO
    }
}
