package org.duban.bench.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.bench.Api;
import org.duban.bench.parts.Parts;
import org.duban.bench.parts.Service;
import org.duban.devkit.embedded.Database;

/** New tasks over HTTP, by 16 clients: the least application first, then task-service on the same, emptied, tables. */
public final class Creating {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WARM_UP = 20_000;
    private static final int COUNTED = 20_000;

    private final Parts parts;

    public Creating(Parts parts) {
        this.parts = parts;
    }

    /** Tasks a second. */
    public record Rates(double least, double service) {}

    /** Leaves task-service running, with what it made. */
    public Rates measure() throws Exception {
        parts.start(Service.TASK);
        Departments.make(supervisor(Service.TASK));
        parts.stop(Service.TASK);
        parts.start(Service.LEAST);
        double least = rate(Service.LEAST);
        Database database = parts.databaseOf(Service.LEAST);
        parts.stop(Service.LEAST);
        empty(database);
        parts.start(Service.TASK);
        double service = rate(Service.TASK);
        requireAll();
        return new Rates(least, service);
    }

    private double rate(Service service) throws InterruptedException {
        Api api = supervisor(service);
        Clients.rate(WARM_UP, number -> api.send("/tasks", body(number)).success());
        double rate =
                Clients.rate(COUNTED, number -> api.send("/tasks", body(number)).success());
        System.out.printf("      %s: %,.0f tasks/s%n", service.name().toLowerCase(Locale.ROOT), rate);
        return rate;
    }

    private Api supervisor(Service service) {
        return new Api(parts.addressOf(service), parts.signer(), "supervisor");
    }

    private static byte[] body(int number) {
        Map<String, Object> task = Map.of(
                "kind", "ASSIGNMENT",
                "title", Texts.title(number),
                "requirement", Texts.requirement(number),
                "leadDepartment", Departments.code(number),
                "coDepartments", List.of(),
                "deadline", "2099-06-30",
                "source", Map.of("type", "INSTRUCTION", "title", "关于民生实事的批示"));
        try {
            return JSON.writeValueAsBytes(task);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the least application wrote, so that neither finds longer tables than the other. */
    private static void empty(Database database) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate task, task_fact, task_department, task_text, outbox, outbox_pending, number_series, tally_change cascade");
        }
    }

    private void requireAll() throws SQLException {
        try (Connection connection = parts.databaseOf(Service.TASK).connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*), count(distinct number), max(last) from task, number_series")) {
            row.next();
            if (row.getInt(1) != WARM_UP + COUNTED
                    || row.getInt(2) != row.getInt(1)
                    || row.getInt(3) != row.getInt(1)) {
                throw new IllegalStateException(
                        "%d tasks, %d numbers, the last %d".formatted(row.getInt(1), row.getInt(2), row.getInt(3)));
            }
        }
    }
}
