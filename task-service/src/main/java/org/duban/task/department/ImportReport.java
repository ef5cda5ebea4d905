package org.duban.task.department;

import java.util.List;
import java.util.Locale;
import org.duban.runtime.web.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param failed how many rows were refused
 * @param rows all rows of the file, in its order
 */
@Schema(name = "DepartmentImportReport")
public record ImportReport(
        @Schema(examples = "12") int created,
        @Schema(examples = "3") int updated,
        @Schema(examples = "40") int unchanged,
        @Schema(examples = "1") int failed,
        List<Row> rows) {

    /**
     * A row of the file.
     *
     * @param row its number, the header's mostly being 1
     * @param code as it stands there, null where it is missing
     */
    @Schema(name = "DepartmentImportRow")
    public record Row(
            @Schema(examples = "2") int row,
            @Schema(examples = "FGW", nullable = true) String code,
            ImportOutcome outcome,
            List<Fault> violations) {}

    /** What is wrong with a field. */
    @Schema(name = "DepartmentImportFault")
    public record Fault(
            @Schema(examples = "parent") String field,
            @Schema(examples = "is a retired department") String message) {}

    static ImportReport of(List<ImportPlan.Line> lines, Locale language) {
        return new ImportReport(
                count(lines, ImportOutcome.CREATED),
                count(lines, ImportOutcome.UPDATED),
                count(lines, ImportOutcome.UNCHANGED),
                count(lines, ImportOutcome.REFUSED),
                ImportPlan.inFileOrder(lines).stream()
                        .map(line -> row(line, language))
                        .toList());
    }

    private static Row row(ImportPlan.Line line, Locale language) {
        return new Row(
                line.row(),
                line.code(),
                line.outcome(),
                line.faults().stream().map(fault -> fault(fault, language)).toList());
    }

    private static Fault fault(Problem.Violation violation, Locale language) {
        return new Fault(violation.field(), violation.message().in(language));
    }

    private static int count(List<ImportPlan.Line> lines, ImportOutcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
