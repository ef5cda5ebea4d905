package org.duban.task.board;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.contracts.task.TaskStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What leads from a figure to the tasks behind it: query strings of {@code GET /tasks}. A task that was closed more than
 * once counts each time and stands in a list once.
 *
 * @param dueSoon open ones whose deadline is within seven working days
 * @param toSign not signed for yet
 * @param unsigned not signed for in time
 * @param unanswered a leader's instruction waits for its answer
 */
@Schema(name = "DashboardLists")
public record Lists(
        @Schema(examples = "status=ISSUED&status=OBJECTED") String open,

        @Schema(examples = "status=ISSUED&dueFrom=2031-03-03&dueTo=2031-03-11")
        String dueSoon,

        @Schema(examples = "overdue=true") String overdue,

        @Schema(examples = "closedFrom=2031-03-01&closedTo=2031-03-03&sort=closed")
        String closedThisMonth,

        @Schema(examples = "closedFrom=2031-01-01&closedTo=2031-03-03&sort=closed")
        String closedThisYear,

        @Schema(examples = "status=ISSUED") String toSign,
        @Schema(examples = "acceptLate=true") String unsigned,
        @Schema(examples = "unanswered=true") String unanswered) {
    private static final String OPEN = Stream.of(TaskStatus.values())
            .filter(status -> !status.ended())
            .map(status -> "status=" + status)
            .collect(Collectors.joining("&"));

    /** Those of today. */
    static Lists of(Days days) {
        return within("", days);
    }

    /** Those of today, of what a department leads. */
    static Lists led(String code, Days days) {
        return within("department=" + code + "&role=LEAD&", days);
    }

    private static Lists within(String scope, Days days) {
        return new Lists(
                scope + OPEN,
                scope + OPEN + "&dueFrom=" + days.asOf() + "&dueTo=" + days.soon(),
                scope + "overdue=true",
                scope + closed(days.monthStart(), days.asOf()),
                scope + closed(days.yearStart(), days.asOf()),
                scope + "status=ISSUED",
                scope + "acceptLate=true",
                scope + "unanswered=true");
    }

    private static String closed(LocalDate from, LocalDate to) {
        return "closedFrom=" + from + "&closedTo=" + to + "&sort=closed";
    }
}
