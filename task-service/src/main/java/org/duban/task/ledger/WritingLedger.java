package org.duban.task.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.finding.TaskFilter;
import org.duban.task.finding.WalkingTasks;

/** Writes the ledger of the tasks that a filter chooses, row by row as they are read. */
@ApplicationScoped
class WritingLedger {
    /** A sheet has 1,048,576 rows, the first of which is the header. */
    private static final int MOST_ROWS = 1_048_575;

    private final WalkingTasks walking;
    private final Sql sql;
    private final CityClock clock;

    WritingLedger(WalkingTasks walking, Sql sql, CityClock clock) {
        this.walking = walking;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The whole of it, in a file.
     *
     * @throws Problem 400 for a filter that can't be read, 422 for more rows than a sheet has
     */
    UnnamedFile of(TaskFilter filter, Locale language) throws SQLException, IOException {
        int rows = walking.count(filter, MOST_ROWS + 1);
        if (rows > MOST_ROWS) {
            throw Problem.invalid(
                    "filter",
                    Text.of(
                            "choose no more than %,d tasks: a sheet has no more rows",
                            "所选事项不能超过 %,d 项（工作表行数上限）", MOST_ROWS));
        }
        Wording wording = new Wording(language, Units.present(sql), clock);
        UnnamedFile file = UnnamedFile.create();
        try (PackedWorkbook workbook = new PackedWorkbook(file.channel())) {
            LedgerSheet sheet = new LedgerSheet(workbook, wording, rows);
            sheet.rows(streamed -> walked(filter, sheet, streamed));
            workbook.write();
            return file;
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private void walked(TaskFilter filter, LedgerSheet sheet, SXSSFSheet streamed) {
        try {
            walking.walk(filter, MOST_ROWS, LedgerRow.COLUMNS, row -> sheet.add(streamed, LedgerRow.read(row)));
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("the tasks could not be read", e));
        }
    }
}
