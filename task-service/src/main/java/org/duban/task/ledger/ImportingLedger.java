package org.duban.task.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.ProblemWriter;
import org.duban.runtime.web.Text;
import org.duban.task.table.Table;

/** Takes a ledger back, or over from where it was kept, each row in a transaction of its own. */
@ApplicationScoped
class ImportingLedger {
    private static final String ADDRESS = "/api/v1/ledgers/import";
    private static final List<LedgerColumn> NOT_TAKEN =
            List.of(LedgerColumn.LIGHT, LedgerColumn.ISSUED, LedgerColumn.PROGRESS, LedgerColumn.VERDICT);
    private static final long ONE_AT_A_TIME = 8_210_015;

    private final TakingRow takingRow;
    private final EntryFaults faults;
    private final Sql sql;
    private final Callers callers;
    private final CityClock clock;

    ImportingLedger(TakingRow takingRow, EntryFaults faults, Sql sql, Callers callers, CityClock clock) {
        this.takingRow = takingRow;
        this.faults = faults;
        this.sql = sql;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * What becomes of each row; with {@code dryRun}, what would.
     *
     * @throws Problem 409 while another ledger is taken, 422 for a file without header and for one with a mark of
     *     classified material anywhere in it, of which nothing is taken then
     */
    LedgerReport take(Table table, Locale language, boolean dryRun) throws SQLException {
        table.all().forEach(row -> ClassificationMarks.refuse(row.cells().toArray(String[]::new)));
        LedgerHeader header = LedgerHeader.of(table.all());
        List<LedgerEntry> entries = table.all().stream()
                .filter(row -> row.number() > header.row())
                .map(row -> new LedgerEntry(header, row, language))
                .toList();
        requireToBeAlone();
        Taking taking = Taking.of(Units.present(sql), clock, language, dryRun);
        List<LedgerReport.Row> rows = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (LedgerEntry entry : entries) {
            rows.add(outcome(entry, taking, seen));
        }
        return new LedgerReport(dryRun, ignored(header, entries, rows), rows);
    }

    /** Until the transaction of the request ends. */
    private void requireToBeAlone() throws SQLException {
        if (!sql.one("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), ONE_AT_A_TIME)) {
            throw Problem.of(
                            ProblemType.STILL_RUNNING,
                            new Text("Another ledger is being imported. Ask again in a moment.", "正在导入另一份台账，请稍后再试。"))
                    .withHeader("Retry-After", "5");
        }
    }

    private LedgerReport.Row outcome(LedgerEntry entry, Taking taking, Map<String, Integer> seen) throws SQLException {
        try {
            faults.requireFirst(entry, seen);
            return Transactions.call(() -> inItsOwn(entry, taking));
        } catch (Tried tried) {
            return tried.row;
        } catch (Problem problem) {
            Problem named = faults.byColumn(problem, entry);
            return LedgerReport.Row.refused(entry, ProblemWriter.body(named, taking.language(), ADDRESS));
        }
    }

    private LedgerReport.Row inItsOwn(LedgerEntry entry, Taking taking) throws SQLException {
        sql.one(
                "select set_config('duban.scope', ?, true)",
                row -> row.getString(1),
                callers.current().scope());
        LedgerReport.Row row = takingRow.take(entry, taking);
        if (taking.dryRun()) {
            throw new Tried(row);
        }
        return row;
    }

    /** Takes back what was only tried. */
    private static final class Tried extends RuntimeException {
        private final transient LedgerReport.Row row;

        Tried(LedgerReport.Row row) {
            super("only tried", null, false, false);
            this.row = row;
        }
    }

    /** What is none of a ledger's columns, the light, and what happened elsewhere to tasks that were numbered there. */
    private static List<String> ignored(LedgerHeader header, List<LedgerEntry> entries, List<LedgerReport.Row> rows) {
        Set<String> titles = new LinkedHashSet<>(header.unknown());
        for (LedgerColumn column : NOT_TAKEN) {
            boolean said = IntStream.range(0, rows.size())
                    .anyMatch(i -> entries.get(i).says(column) && rows.get(i).isTakenFromElsewhere(entries.get(i)));
            if (header.has(column) && (said || column == LedgerColumn.LIGHT)) {
                titles.add(header.titles().get(column));
            }
        }
        return List.copyOf(titles);
    }
}
