package org.duban.task.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.runtime.db.Sql;
import org.duban.task.dispatch.NewTask;
import org.duban.task.task.Act;
import org.duban.task.task.Task;

/** The rows of ledgers that became tasks, so that none becomes another one. */
@ApplicationScoped
class BroughtRows {
    private static final String TASK = "select " + LedgerRow.COLUMNS + " from task t where t.%s for update of t";

    private final Sql sql;

    BroughtRows(Sql sql) {
        this.sql = sql;
    }

    /** The task with this number, locked until the transaction ends. */
    Optional<LedgerRow> numbered(String number) throws SQLException {
        return find("number = ?", number);
    }

    /** The task that had this number elsewhere. */
    Optional<LedgerRow> formerly(String number) throws SQLException {
        return find("id = (select task_id from ledger_row where former_number = ?)", number);
    }

    /** The task that a row with this content became. */
    Optional<LedgerRow> saying(String said) throws SQLException {
        return find("id = (select task_id from ledger_row where said = ?)", said);
    }

    private Optional<LedgerRow> find(String condition, String value) throws SQLException {
        return sql.all(TASK.formatted(condition), LedgerRow::read, value).stream()
                .findFirst();
    }

    /** Remembers what became a task; {@code former} is null where it had no number. The database refuses it twice. */
    void keep(String said, Task task, String former, Act act) throws SQLException {
        sql.update(
                "insert into ledger_row (said, task_id, former_number, brought_by, brought_at) values (?, ?, ?, ?, ?)",
                said,
                task.id(),
                former,
                act.by(),
                act.at());
    }

    /** SHA-256 of all that a row says, whatever the language and the order of its columns. */
    static String said(NewTask task, String former) {
        String all = Stream.of(
                        former,
                        task.kind(),
                        task.title(),
                        task.requirement(),
                        task.leadDepartment(),
                        task.coDepartments().stream().sorted().collect(Collectors.joining(",")),
                        task.deadline(),
                        task.source().type(),
                        task.source().title())
                .map(one -> Objects.toString(one, "").replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
