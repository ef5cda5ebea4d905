package org.duban.bench.tasks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.duban.bench.Api;
import org.duban.bench.Load;
import org.duban.bench.Pace;
import org.duban.bench.figures.Percentiles;
import org.duban.bench.parts.Parts;
import org.duban.bench.parts.Service;

/**
 * Dashboards while tasks move, asked at a fixed timetable; beside it the same counts as plain SQL would
 * find them in the tasks themselves.
 */
public final class Dashboards {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    /** As when four people open a page every second. */
    public static final int A_SECOND = 20;

    private static final int PAST_DAYS = 2000;
    private static final int PLAIN = 20;
    private static final String GROUP_BY = """
            select lead_department, status,
                case when submitted_on <= deadline then 'GREEN'
                    when deadline < current_date then 'RED'
                    when submitted_on is null and yellow_from <= current_date then 'YELLOW'
                    else 'GREEN' end as light,
                count(*)
            from task group by 1, 2, 3
            """;

    private final Parts parts;
    private final Load load;
    private final int tasks;
    private final Api api;
    private final Random random = new Random(7);

    public Dashboards(Parts parts, Load load, int tasks) {
        this.parts = parts;
        this.load = load;
        this.tasks = tasks;
        api = new Api(parts.addressOf(Service.TASK), parts.signer(), "leader");
    }

    /** Milliseconds of one answer each. */
    public record Times(
            Map<String, Percentiles> today,
            Map<String, Percentiles> past,
            Percentiles plain,
            Percentiles moves,
            double movesPerSecond) {}

    /** Fills the tables if nothing else did, then asks. */
    public Times measure() throws Exception {
        MillionTasks.ensure(parts, tasks);
        try (Moves moves = new Moves(parts, load.perSecond())) {
            sample(load.warmUpSeconds(), () -> "asOf=" + today());
            moves.count();
            Map<String, Percentiles> today = sample(load.seconds(), () -> "");
            Map<String, Percentiles> past = sample(load.seconds(), () -> "asOf=" + pastDay());
            return new Times(today, past, plain(), moves.millis(), moves.perSecond());
        }
    }

    private static LocalDate today() {
        return LocalDate.now(CITY);
    }

    private LocalDate pastDay() {
        return today().minusDays(1L + random.nextInt(PAST_DAYS));
    }

    /** Asks for all of them in turn, at a fixed timetable, for so long; what one has to wait for the one before counts. */
    private Map<String, Percentiles> sample(int seconds, Supplier<String> query) {
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        Pace pace = new Pace(A_SECOND);
        for (int turn = 0; turn < seconds * A_SECOND; ) {
            for (Map.Entry<String, String> one : paths().entrySet()) {
                String path = one.getValue();
                long due = pace.await(turn++);
                ask(path + (path.contains("?") ? "&" : "?") + query.get());
                millis.computeIfAbsent(one.getKey(), name -> new ArrayList<>()).add((System.nanoTime() - due) / 1e6);
            }
        }
        Map<String, Percentiles> samples = new LinkedHashMap<>();
        millis.forEach((name, all) -> samples.put(name, percentiles(all)));
        return samples;
    }

    private Map<String, String> paths() {
        String code = Departments.code(random.nextInt(Departments.COUNT));
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("overview", "/dashboards/overview");
        paths.put("departments", "/dashboards/departments");
        paths.put("department", "/dashboards/departments/" + code);
        paths.put("trend", "/dashboards/trend");
        paths.put("trend.department", "/dashboards/trend?months=36&department=" + code);
        return paths;
    }

    private void ask(String path) {
        api.get(path.replaceAll("[?&]$", "")).success();
    }

    private Percentiles plain() throws SQLException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < PLAIN; i++) {
            long start = System.nanoTime();
            number(GROUP_BY);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return percentiles(millis);
    }

    private static Percentiles percentiles(List<Double> millis) {
        return Percentiles.of(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The first column of the last row. */
    private long number(String query) throws SQLException {
        try (Connection connection = parts.databaseOf(Service.TASK).connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            long last = 0;
            while (rows.next()) {
                last = rows.getMetaData().getColumnCount() == 1 ? rows.getLong(1) : last + 1;
            }
            return last;
        }
    }
}
