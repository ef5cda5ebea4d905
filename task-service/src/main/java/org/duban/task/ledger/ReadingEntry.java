package org.duban.task.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.contracts.decision.TaskKind;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.dispatch.NewTask;
import org.duban.task.task.SourceType;
import org.duban.task.task.Words;

/** Reads a row without a number of ours as the task that it asks for, and notes all that can't be read. */
final class ReadingEntry {
    private static final Set<String> ENDED = Set.of(
            "已销号", "销号", "已办结", "办结", "已完成", "完成", "已撤销", "撤销", "closed", "cancelled", "completed", "complete", "done");
    /** So that people find a task by the number that they know. */
    private static final String FORMER = "（原编号：%s）";

    private final LedgerEntry entry;
    private final Units units;
    private final List<Problem.Violation> faults = new ArrayList<>();

    private ReadingEntry(LedgerEntry entry, Units units) {
        this.entry = entry;
        this.units = units;
    }

    /** @throws Problem 422 naming every column at fault */
    static NewTask newTask(LedgerEntry entry, Units units) {
        ReadingEntry reading = new ReadingEntry(entry, units);
        NewTask task = reading.read();
        if (!reading.faults.isEmpty()) {
            throw Problem.invalid(reading.faults);
        }
        return task;
    }

    /** The department that is named, empty where none is. */
    static Optional<String> lead(LedgerEntry entry, Units units, List<Problem.Violation> faults) {
        return entry.says(LedgerColumn.LEAD)
                ? Optional.ofNullable(code(entry, LedgerColumn.LEAD, entry.cell(LedgerColumn.LEAD), units, faults))
                : Optional.empty();
    }

    static List<String> coDepartments(LedgerEntry entry, Units units, List<Problem.Violation> faults) {
        return Units.split(entry.cell(LedgerColumn.CO)).stream()
                .map(name -> code(entry, LedgerColumn.CO, name, units, faults))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String code(
            LedgerEntry entry, LedgerColumn column, String name, Units units, List<Problem.Violation> faults) {
        Set<String> meant = units.codesMeant(name);
        if (meant.size() == 1) {
            return meant.iterator().next();
        }
        Text message = meant.isEmpty()
                ? Text.of("“%s” is no department", "“%s”不是已有单位", shortened(name))
                : Text.of(
                        "“%s” may be %s; write the code",
                        "“%s”可能是 %s，请填写单位代码",
                        shortened(name),
                        String.join(", ", meant.stream().sorted().toList()));
        faults.add(entry.fault(column, message));
        return null;
    }

    static Optional<LocalDate> day(LedgerEntry entry, LedgerColumn column, List<Problem.Violation> faults) {
        Optional<LocalDate> day = Days.read(entry.cell(column));
        if (day.isEmpty() && entry.says(column)) {
            faults.add(entry.fault(column, new Text("is no day such as 2031-06-30", "应为日期，如 2031-06-30")));
        }
        return day;
    }

    static Optional<TaskKind> kind(LedgerEntry entry, List<Problem.Violation> faults) {
        Optional<TaskKind> kind = named(TaskKind.values(), "kind", entry.cell(LedgerColumn.KIND));
        if (kind.isEmpty() && entry.says(LedgerColumn.KIND)) {
            faults.add(
                    entry.fault(LedgerColumn.KIND, new Text("is neither assignment nor rectification", "应为“交办”或“整改”")));
        }
        return kind;
    }

    private NewTask read() {
        requireOpen();
        TaskKind kind = kind(entry, faults).orElse(TaskKind.ASSIGNMENT);
        boolean titleAlone = !entry.says(LedgerColumn.REQUIREMENT);
        String requirement = entry.cell(titleAlone ? LedgerColumn.TITLE : LedgerColumn.REQUIREMENT);
        String title = titleAlone || !entry.says(LedgerColumn.TITLE) ? null : entry.cell(LedgerColumn.TITLE);
        String lead = lead(entry, units, faults).orElse(null);
        List<String> coDepartments = coDepartments(entry, units, faults);
        LocalDate deadline = day(entry, LedgerColumn.DEADLINE, faults).orElse(null);
        require(!requirement.isEmpty(), titleAlone ? LedgerColumn.TITLE : LedgerColumn.REQUIREMENT);
        require(entry.says(LedgerColumn.LEAD), LedgerColumn.LEAD);
        require(entry.says(LedgerColumn.DEADLINE), LedgerColumn.DEADLINE);
        return new NewTask(kind, null, title, requirement, lead, coDepartments, deadline, source(), 0, List.of());
    }

    private void require(boolean there, LedgerColumn column) {
        if (!there) {
            faults.add(entry.fault(column, new Text("is missing", "不能为空")));
        }
    }

    private void requireOpen() {
        Stream.of(LedgerColumn.STATE, LedgerColumn.CLOSED)
                .filter(column -> column == LedgerColumn.CLOSED
                        ? entry.says(column)
                        : ENDED.contains(entry.cell(column).toLowerCase(Locale.ROOT)))
                .forEach(column -> faults.add(entry.fault(
                        column,
                        new Text("tells of a task that has ended; only open ones are taken over", "已办结的事项不导入"))));
    }

    /** Where the cell begins with the word for a type, it is of that type; a meeting's tasks come from its decisions. */
    private NewTask.Source source() {
        String cell = entry.cell(LedgerColumn.SOURCE);
        String former = entry.says(LedgerColumn.NUMBER) ? FORMER.formatted(entry.cell(LedgerColumn.NUMBER)) : "";
        String[] parts = cell.split("[:：]", 2);
        Optional<SourceType> type = named(SourceType.values(), "origin", parts[0].strip())
                .filter(one ->
                        one == SourceType.INSTRUCTION || one == SourceType.INSPECTION || one == SourceType.OTHER);
        String title = (type.isEmpty() ? cell : parts.length > 1 ? parts[1].strip() : "") + former;
        return new NewTask.Source(type.orElse(SourceType.OTHER), title.isEmpty() ? null : title);
    }

    /** What a source says without the number that a task had elsewhere. */
    static String withoutFormer(String title, String former) {
        return title == null ? "" : title.replace(FORMER.formatted(former), "");
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String group, String word) {
        Function<E, Stream<String>> names = one -> Stream.of(
                one.name(), Words.of(group, one).en(), Words.of(group, one).zh());
        return Arrays.stream(constants)
                .filter(one -> names.apply(one).anyMatch(word::equalsIgnoreCase))
                .findFirst();
    }

    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
