package org.duban.task.department;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.contracts.department.DepartmentKind;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** What each row of a file is going to change, and what is wrong with those that can't. Changes nothing itself. */
final class ImportPlan {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}");
    private static final DepartmentProfile NOTHING =
            new DepartmentProfile(new NamesBody(null, null), List.of(), null, null, null, List.of(), false);

    private final DepartmentRules rules;
    private final DepartmentTree tree = DepartmentTree.present();
    private final Map<String, DepartmentProfile> known;
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /**
     * A row's part of it.
     *
     * @param profile what the department is after it, null where the row is refused
     */
    record Line(
            int row, String code, ImportOutcome outcome, DepartmentProfile profile, List<Problem.Violation> faults) {}

    private ImportPlan(DepartmentRules rules, List<Department> present) {
        this.rules = rules;
        this.known = present.stream().collect(Collectors.toMap(each -> each.code, DepartmentProfile::of));
    }

    /** The lines, each after the one whose department it stands under. */
    static List<Line> of(List<ImportRow> rows, List<Department> present, DepartmentRules rules) {
        ImportPlan plan = new ImportPlan(rules, present);
        rows.forEach(row -> plan.firstRows.putIfAbsent(row.code(), row.number()));
        ImportOrder.of(rows).forEach(plan::add);
        return plan.lines;
    }

    /** The lines as their rows stand in the file. */
    static List<Line> inFileOrder(List<Line> lines) {
        return lines.stream().sorted(Comparator.comparingInt(Line::row)).toList();
    }

    private void add(ImportRow row) {
        try {
            DepartmentProfile before = known.get(codeOf(row));
            DepartmentProfile after = profile(row, before == null ? NOTHING : before);
            rules.check(row.code(), after, tree);
            tree.put(row.code(), after.parent(), after.retired());
            lines.add(new Line(row.number(), row.code(), outcome(before, after), after, List.of()));
        } catch (Problem problem) {
            lines.add(new Line(row.number(), row.code(), ImportOutcome.REFUSED, null, problem.violations()));
        }
    }

    private String codeOf(ImportRow row) {
        String code = row.code();
        if (code == null) {
            throw Problem.invalid("code", new Text("is missing", "不能为空"));
        }
        if (!CODE.matcher(code).matches()) {
            throw Problem.invalid("code", new Text("needs 2 to 12 capital letters or digits", "应为 2 到 12 个大写字母或数字"));
        }
        int first = firstRows.get(code);
        if (first != row.number()) {
            throw Problem.invalid("code", Text.of("stands in row %d already", "与第 %d 行重复", first));
        }
        return code;
    }

    private static DepartmentProfile profile(ImportRow row, DepartmentProfile before) {
        return new DepartmentProfile(
                new NamesBody(
                        row.text(ImportColumn.NAME_ZH, before.names().zh()),
                        row.text(ImportColumn.NAME_EN, before.names().en())),
                row.list(ImportColumn.ALIASES).orElse(before.aliases()),
                kind(row, before.kind()),
                row.text(ImportColumn.PARENT, before.parent()),
                row.text(ImportColumn.LEADER, before.leader()),
                ImportPeople.of(row, before.contacts()),
                before.retired());
    }

    private static DepartmentKind kind(ImportRow row, DepartmentKind before) {
        String text = row.text(ImportColumn.KIND, before == null ? null : before.name());
        return text == null
                ? null
                : ImportKind.of(text)
                        .orElseThrow(() -> Problem.invalid(
                                "kind",
                                new Text(
                                        "is none of DEPARTMENT, COUNTY, SUPERVISION_OFFICE, LEADERSHIP",
                                        "应为 部门、县区、督查室、领导 之一")));
    }

    private static ImportOutcome outcome(DepartmentProfile before, DepartmentProfile after) {
        if (before == null) {
            return ImportOutcome.CREATED;
        }
        return after.equals(before) ? ImportOutcome.UNCHANGED : ImportOutcome.UPDATED;
    }
}
