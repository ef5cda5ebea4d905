package org.duban.task.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.task.table.Table;

/** Takes over a list of departments: the good rows all together, those that can't be taken with what is wrong. */
@ApplicationScoped
class ImportingDepartments {
    private final DescribingDepartments describing;
    private final DepartmentRules rules;

    ImportingDepartments(DescribingDepartments describing, DepartmentRules rules) {
        this.describing = describing;
        this.rules = rules;
    }

    /** What each row changes, or, {@code onlyChecked}, would change. */
    @Transactional
    List<ImportPlan.Line> take(Table table, boolean onlyChecked) {
        table.rows().forEach(row -> ClassificationMarks.refuse(row.cells().toArray(String[]::new)));
        ImportHeader header = ImportHeader.of(table.header());
        List<ImportRow> rows =
                table.rows().stream().map(row -> new ImportRow(header, row)).toList();
        Department.oneAtATime();
        List<Department> present = Department.listAll();
        List<ImportPlan.Line> lines = ImportPlan.of(rows, present, rules);
        if (!onlyChecked) {
            write(lines, present);
        }
        return lines;
    }

    private void write(List<ImportPlan.Line> lines, List<Department> present) {
        Map<String, Department> byCode =
                present.stream().collect(Collectors.toMap(each -> each.code, Function.identity()));
        for (ImportPlan.Line line : lines) {
            if (line.outcome() == ImportOutcome.CREATED || line.outcome() == ImportOutcome.UPDATED) {
                describing.tell(byCode.getOrDefault(line.code(), new Department(line.code())), line.profile());
            }
        }
    }
}
