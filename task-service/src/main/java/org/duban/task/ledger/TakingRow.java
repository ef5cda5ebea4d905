package org.duban.task.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.dispatch.DispatchingTasks;
import org.duban.task.dispatch.NewTask;
import org.duban.task.reassignment.ReassigningTasks;
import org.duban.task.reassignment.Reassignment;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Task;

/** Takes one row of a ledger: as a new task, as a change of the one that it names, or as what is known already. */
@ApplicationScoped
class TakingRow {
    /** Tasks here are numbered so; nobody else's are. */
    private static final Pattern OURS = Pattern.compile("督〔\\d{4}〕.*-\\d+");

    private static final int LONGEST_NUMBER = 100;

    private final BroughtRows brought;
    private final DispatchingTasks dispatching;
    private final ReassigningTasks reassigning;
    private final Acts acts;

    TakingRow(BroughtRows brought, DispatchingTasks dispatching, ReassigningTasks reassigning, Acts acts) {
        this.brought = brought;
        this.dispatching = dispatching;
        this.reassigning = reassigning;
        this.acts = acts;
    }

    /** @throws Problem why the row can't be taken */
    LedgerReport.Row take(LedgerEntry entry, Taking taking) throws SQLException {
        String number = entry.cell(LedgerColumn.NUMBER);
        if (number.isEmpty()) {
            return taken(entry, taking, null);
        }
        Optional<LedgerRow> known = brought.numbered(number).or(() -> formerly(number));
        if (known.isPresent()) {
            return changed(entry, known.get(), taking);
        }
        if (OURS.matcher(number).matches()) {
            throw refused(
                    entry, new Text("is no task's here; leave the cell empty for a new task", "没有此编号的事项；新事项请将编号留空"));
        }
        if (number.length() > LONGEST_NUMBER) {
            throw refused(entry, Text.of("has more than %d characters", "不能超过 %d 个字符", LONGEST_NUMBER));
        }
        return taken(entry, taking, number);
    }

    private Optional<LedgerRow> formerly(String number) {
        try {
            return brought.formerly(number);
        } catch (SQLException e) {
            throw new IllegalStateException("the rows of earlier ledgers could not be read", e);
        }
    }

    private static Problem refused(LedgerEntry entry, Text message) {
        return Problem.invalid(List.of(entry.fault(LedgerColumn.NUMBER, message)));
    }

    private LedgerReport.Row taken(LedgerEntry entry, Taking taking, String former) throws SQLException {
        NewTask asked = ReadingEntry.newTask(entry, taking.units());
        String said = BroughtRows.said(asked, former);
        Optional<LedgerRow> before = brought.saying(said);
        if (before.isPresent()) {
            return LedgerReport.Row.of(entry, before.get(), LedgerOutcome.UNCHANGED);
        }
        Act act = acts.mine();
        Task task = dispatching.takeOver(asked, act);
        Task.flush();
        brought.keep(said, task, former, act);
        return LedgerReport.Row.created(entry, task, taking.dryRun());
    }

    private LedgerReport.Row changed(LedgerEntry entry, LedgerRow task, Taking taking) {
        Differences.Change change = new Differences(entry, task, taking).change();
        if (change == null) {
            return LedgerReport.Row.of(entry, task, LedgerOutcome.UNCHANGED);
        }
        String reason = Text.of("Changed in the ledger, row %d", "台账第 %d 行调整", entry.place())
                .in(taking.language());
        reassigning.reassign(task.id(), "*", new Reassignment(change.lead(), change.coDepartments(), reason));
        return LedgerReport.Row.of(entry, task, LedgerOutcome.CHANGED);
    }
}
