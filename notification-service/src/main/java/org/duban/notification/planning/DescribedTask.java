package org.duban.notification.planning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.task.Urgency;
import org.duban.notification.policy.Anchor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task that need not be there. What is said about a day is shown for each day that is given, as if nobody moved.
 *
 * @param department code of the lead department
 * @param issuedOn today where left out
 */
@Schema(name = "DescribedTask", examples = """
                {"kind": "ASSIGNMENT", "urgency": "NORMAL", "department": "FGW", "issuedOn": "2026-03-31",
                 "acceptBy": "2026-03-31", "planBy": null, "reportBy": null, "deadline": "2026-04-20",
                 "returnedOn": null}""")
public record DescribedTask(
        @NotNull TaskKind kind,
        @NotNull Urgency urgency,

        @NotNull @Pattern(regexp = "\\S{1,40}", message = "needs 1 to 40 signs without blanks | 应为 1 到 40 个字符，不含空格") String department,

        @Schema(nullable = true) LocalDate issuedOn,
        @Schema(nullable = true) LocalDate acceptBy,
        @Schema(nullable = true) LocalDate planBy,
        @Schema(nullable = true) LocalDate reportBy,
        @NotNull LocalDate deadline,
        @Schema(nullable = true) LocalDate returnedOn) {
    private static final int VERSION = 1;

    /** A day of it, with the field that says it. */
    record Day(String field, Anchor anchor, LocalDate date) {}

    List<Day> days(LocalDate today) {
        List<Day> days = new ArrayList<>(List.of(
                new Day("issuedOn", Anchor.ISSUED, issuedOn == null ? today : issuedOn),
                new Day("deadline", Anchor.DUE, deadline)));
        add(days, "acceptBy", Anchor.ACCEPT_BY, acceptBy);
        add(days, "planBy", Anchor.PLAN_BY, planBy);
        add(days, "reportBy", Anchor.REPORT_BY, reportBy);
        add(days, "returnedOn", Anchor.RETURNED, returnedOn);
        return days;
    }

    private static void add(List<Day> days, String field, Anchor anchor, LocalDate date) {
        if (date != null) {
            days.add(new Day(field, anchor, date));
        }
    }

    Standing standing(Ladder ladder, Instant now) {
        List<Ground> grounds = days(ladder.today()).stream()
                .sorted(Comparator.comparing(Day::anchor))
                .map(day ->
                        new Ground(day.anchor(), day.date(), begun(day, ladder, now), true, VERSION, Ground.Part.ALL))
                .toList();
        return new Standing(grounds, null);
    }

    private static Instant begun(Day day, Ladder ladder, Instant now) {
        if (!day.anchor().happened()) {
            return null;
        }
        return day.date().equals(ladder.today()) ? now : ladder.morningOf(day.date());
    }
}
