package org.duban.task.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** What is wrong with a row, said in the columns of its file. */
@ApplicationScoped
class EntryFaults {
    private static final Map<String, LedgerColumn> COLUMNS = Map.of(
            "kind", LedgerColumn.KIND,
            "title", LedgerColumn.TITLE,
            "requirement", LedgerColumn.REQUIREMENT,
            "leadDepartment", LedgerColumn.LEAD,
            "coDepartments", LedgerColumn.CO,
            "deadline", LedgerColumn.DEADLINE,
            "source", LedgerColumn.SOURCE);

    /** @throws Problem 422 for a number, or else a whole row, that stands further up already */
    void requireFirst(LedgerEntry entry, Map<String, Integer> seen) {
        String name = entry.says(LedgerColumn.NUMBER)
                ? "number " + entry.cell(LedgerColumn.NUMBER)
                : "row " + entry.row().cells();
        Integer first = seen.putIfAbsent(name, entry.place());
        if (first != null) {
            LedgerColumn column = entry.says(LedgerColumn.NUMBER) ? LedgerColumn.NUMBER : LedgerColumn.TITLE;
            throw Problem.invalid(
                    List.of(entry.fault(column, Text.of("stands in row %d already", "与第 %d 行重复", first))));
        }
    }

    /** The same problem with the title of the column in the place of each field of a task. */
    Problem byColumn(Problem problem, LedgerEntry entry) {
        if (problem.type() != ProblemType.INVALID) {
            return problem;
        }
        return Problem.invalid(problem.violations().stream()
                .map(violation -> new Problem.Violation(title(violation.field(), entry), violation.message()))
                .toList());
    }

    private static String title(String field, LedgerEntry entry) {
        LedgerColumn column = COLUMNS.get(field.replaceAll("[.\\[].*", ""));
        if (column == LedgerColumn.REQUIREMENT && !entry.says(column)) {
            return entry.title(LedgerColumn.TITLE);
        }
        return column == null ? field : entry.title(column);
    }
}
