package org.duban.task.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.task.task.Task;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param ignored titles of the columns of which nothing was taken
 * @param rows all rows below the header, in their order
 */
@Schema(name = "LedgerReport")
public record LedgerReport(
        boolean dryRun,
        @Schema(examples = "[\"序号\", \"亮灯\"]") List<String> ignored,
        List<Row> rows) {

    /**
     * A row of the file.
     *
     * @param row its number, the first of the file being 1
     * @param number of its task; as it stands in the file where there is none, null where it has none
     * @param task null where there is none, or none yet
     * @param problem why it was refused: an RFC 9457 problem, in its violations the titles of the columns at fault
     */
    @Schema(name = "LedgerReportRow")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Row(
            @Schema(examples = "2") int row,

            @Schema(examples = "督〔2026〕批-001", nullable = true)
            String number,

            @Schema(nullable = true) UUID task,
            LedgerOutcome outcome,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(ref = "Problem")
            Map<String, Object> problem) {

        static Row of(LedgerEntry entry, LedgerRow task, LedgerOutcome outcome) {
            return new Row(entry.place(), task.number(), task.id(), outcome, null);
        }

        /** What a dry run makes is taken back, and its number with it. */
        static Row created(LedgerEntry entry, Task task, boolean dryRun) {
            return dryRun
                    ? new Row(entry.place(), number(entry), null, LedgerOutcome.CREATED, null)
                    : new Row(entry.place(), task.number(), task.id(), LedgerOutcome.CREATED, null);
        }

        static Row refused(LedgerEntry entry, Map<String, Object> problem) {
            return new Row(entry.place(), number(entry), null, LedgerOutcome.REFUSED, problem);
        }

        /** Whether it was taken, and not by the number of a task here. */
        boolean isTakenFromElsewhere(LedgerEntry entry) {
            boolean ours = task != null && entry.cell(LedgerColumn.NUMBER).equals(number);
            return outcome != LedgerOutcome.REFUSED && !ours;
        }

        private static String number(LedgerEntry entry) {
            return entry.says(LedgerColumn.NUMBER) ? entry.cell(LedgerColumn.NUMBER) : null;
        }
    }
}
