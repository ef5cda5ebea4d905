package org.duban.task.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/**
 * Where a row says otherwise than its task. An empty cell says nothing, but that of the co-departments, which says that
 * there are none; the light is what the day makes of the dates, and says nothing either.
 */
final class Differences {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Text DECIDED = new Text(
            "is not changed by a ledger: it follows the decision or instruction behind the task",
            "不能通过台账修改，应以议定事项或交办内容为准");
    private static final Text EXTENDED =
            new Text("is not changed by a ledger: a deadline is moved by an extension", "不能通过台账修改，应通过延期审批调整");
    private static final Text WITH_THE_LEAD =
            new Text("is changed by a ledger only together with the lead department", "仅可随牵头单位一并调整");
    private static final Text STALE = new Text(
            "is what happens to the task, not what a ledger says; take a new ledger", "记录办理过程，不能通过台账修改，请重新导出台账");
    private static final Map<LedgerColumn, Text> REASONS = new EnumMap<>(Map.of(
            LedgerColumn.KIND, DECIDED,
            LedgerColumn.SOURCE, DECIDED,
            LedgerColumn.TITLE, DECIDED,
            LedgerColumn.REQUIREMENT, DECIDED,
            LedgerColumn.DEADLINE, EXTENDED,
            LedgerColumn.ISSUED, STALE,
            LedgerColumn.STATE, STALE,
            LedgerColumn.PROGRESS, STALE,
            LedgerColumn.VERDICT, STALE,
            LedgerColumn.CLOSED, STALE));

    private final LedgerEntry entry;
    private final LedgerRow task;
    private final Taking taking;
    private final boolean keptHere;
    private final List<Problem.Violation> faults = new ArrayList<>();

    Differences(LedgerEntry entry, LedgerRow task, Taking taking) {
        this.entry = entry;
        this.task = task;
        this.taking = taking;
        // What happened to it elsewhere is told by another ledger's row, not what happens to it here.
        keptHere = entry.cell(LedgerColumn.NUMBER).equals(task.number());
    }

    /**
     * Who leads it from now on, and who helps.
     *
     * @param coDepartments null for those that it has
     */
    record Change(String lead, List<String> coDepartments) {}

    /**
     * What is to be changed, null where nothing is.
     *
     * @throws Problem 422 naming each column that says otherwise and is not changed by a ledger
     */
    Change change() {
        REASONS.forEach(this::note);
        String lead = ReadingEntry.lead(entry, taking.units(), faults).orElse(task.lead());
        List<String> coDepartments = entry.header().has(LedgerColumn.CO)
                ? ReadingEntry.coDepartments(entry, taking.units(), faults)
                : task.coDepartments();
        boolean same = Set.copyOf(coDepartments).equals(Set.copyOf(task.coDepartments()));
        boolean moves = !lead.equals(task.lead());
        if (!same && !moves && faults.isEmpty()) {
            faults.add(entry.fault(LedgerColumn.CO, WITH_THE_LEAD));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return moves ? new Change(lead, same ? null : coDepartments) : null;
    }

    private void note(LedgerColumn column, Text reason) {
        if ((keptHere || reason != STALE) && entry.says(column) && !saysSo(column)) {
            faults.add(entry.fault(column, reason));
        }
    }

    private boolean saysSo(LedgerColumn column) {
        String cell = entry.cell(column);
        return switch (column) {
            case KIND ->
                ReadingEntry.kind(entry, new ArrayList<>())
                        .filter(task.kind()::equals)
                        .isPresent();
            case ISSUED, DEADLINE, CLOSED -> Objects.equals(Days.read(cell).orElse(LocalDate.MIN), day(column));
            case TITLE -> isOneOf(cell, Stream.concat(texts(column), ofTheFile(column)));
            case SOURCE -> isOneOf(cell, Stream.concat(texts(column), named()));
            default -> isOneOf(cell, texts(column));
        };
    }

    /** A ledger whose one column for the task held all of its requirement. */
    private Stream<String> ofTheFile(LedgerColumn column) {
        return entry.says(LedgerColumn.REQUIREMENT) ? Stream.empty() : texts(LedgerColumn.REQUIREMENT);
    }

    /** The source as a row of another ledger had it. */
    private Stream<String> named() {
        String title = ReadingEntry.withoutFormer(task.source().title(), entry.cell(LedgerColumn.NUMBER));
        LedgerRow.Source source = task.source();
        return Stream.concat(
                Stream.of(title),
                texts(LedgerColumn.SOURCE)
                        .map(text -> source.title() == null ? text : text.replace(source.title(), title)));
    }

    private LocalDate day(LedgerColumn column) {
        return taking.wordings().get(0).day(column, task);
    }

    /** As ledgers say it, in either language. */
    private Stream<String> texts(LedgerColumn column) {
        return taking.wordings().stream()
                .map(wording -> wording.text(column, task))
                .filter(Objects::nonNull)
                .map(CellText::of);
    }

    private static boolean isOneOf(String cell, Stream<String> texts) {
        return texts.anyMatch(text -> plain(text).equals(plain(cell)));
    }

    private static String plain(String text) {
        return BLANKS.matcher(text.replace("_x005F_", "_"))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
