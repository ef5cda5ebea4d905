package org.duban.bench.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.duban.bench.Api;
import org.duban.bench.parts.Parts;
import org.duban.bench.parts.Service;
import org.duban.devkit.embedded.Database;
import org.duban.runtime.search.SearchText;

/** Fills task-service's tables as if a big city had worked with them for some years. */
final class MillionTasks {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final String DAYS_LEFT = """
            select count(*) from (select max(day) as day from tally_day_over) o where o.day is null or o.day < date '%s' - 1
            """;

    /** What the service still has to write down because a day has passed. */
    private static final String NOT_NOTED = """
            select count(*) from task
            where status = 'ISSUED' and noted_on is distinct from accept_by and accept_by < date '%1$s'
                or status in ('ACCEPTED', 'IN_PROGRESS', 'RETURNED') and report_by < date '%1$s'
                or status = 'CLOSED' and noted_on is distinct from look_back_on and look_back_on <= date '%1$s'
            """;

    private final Database database;

    private MillionTasks(Database database) {
        this.database = database;
    }

    /** Fills them if nothing else did; returns once the service has finished and noted the days that were over already. */
    static void ensure(Parts parts, int tasks) throws SQLException {
        MillionTasks many = new MillionTasks(parts.databaseOf(Service.TASK));
        if (many.number("select count(*) from department") == 0) {
            Departments.make(new Api(parts.addressOf(Service.TASK), parts.signer(), "supervisor"));
        }
        if (many.number("select count(*) from task") < tasks / 2) {
            many.fill(tasks);
        }
        many.awaitNone(DAYS_LEFT);
        many.awaitNone(NOT_NOTED);
        // As the database would of its own accord in a minute; the service has changed many rows for those days.
        many.execute("vacuum analyze");
    }

    private void awaitNone(String ofDay) throws SQLException {
        while (number(ofDay.formatted(LocalDate.now(CITY))) > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void fill(int tasks) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            texts(connection);
            String index = indexOfTexts(statement);
            statement.execute("drop index task_text_terms");
            String fill = script().replace(":tasks", Integer.toString(tasks))
                    .replace(":departments", Integer.toString(Departments.COUNT))
                    .replace(":texts", Integer.toString(Texts.COUNT))
                    .replace(":today", "date '" + LocalDate.now(CITY) + "'");
            statement.execute(fill);
            statement.execute(index);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static String indexOfTexts(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select pg_get_indexdef('task_text_terms'::regclass)")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void texts(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table said (
                        place integer primary key, title text, requirement text, folded text, terms text[])
                    """);
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into said values (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < Texts.COUNT; i++) {
                StringBuilder folded = new StringBuilder();
                Set<String> terms = new TreeSet<>();
                SearchText.pieces(Texts.requirement(i)).forEach(piece -> {
                    folded.append(piece.folded());
                    terms.addAll(piece.terms());
                });
                insert.setInt(1, i);
                insert.setString(2, Texts.title(i));
                insert.setString(3, Texts.requirement(i));
                insert.setString(4, folded.toString());
                insert.setArray(5, connection.createArrayOf("text", terms.toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String script() {
        try (InputStream file = MillionTasks.class.getResourceAsStream("/million-tasks.sql")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
