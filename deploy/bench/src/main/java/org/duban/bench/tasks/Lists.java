package org.duban.bench.tasks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.duban.bench.Api;
import org.duban.bench.figures.Percentiles;
import org.duban.bench.parts.Parts;
import org.duban.bench.parts.Service;

/** Lists over many tasks, asked by one client after the other answer, so that what it waits is the server's time. */
public final class Lists {
    private static final int ROUNDS = 12;
    /** So many that a percentile is more than the one slowest. */
    private static final int WORD_ROUNDS = 10 * ROUNDS;

    private static final int WARM_UP = 3;
    private static final int DEEP = 10_000;
    private static final int READS = 200;
    private static final int NAMED = 6;
    private static final int CALLS = 40_000;
    private static final List<String> SORTS = List.of("due", "issued", "updated");
    private static final List<String> WORDS = List.of("排水管网", "路灯", "湖滨路 电梯", "问题清单", "1207号点位", "老城区 桥梁");

    private final Parts parts;
    private final int tasks;
    private final Api api;

    public Lists(Parts parts, int tasks) {
        this.parts = parts;
        this.tasks = tasks;
        api = new Api(parts.addressOf(Service.TASK), parts.signer(), "supervisor");
    }

    /** Milliseconds of one answer each. */
    public record Times(
            Percentiles pairs, List<String> slowestPairs, Percentiles words, Percentiles first, Percentiles deep) {}

    /** Fills the tables, then asks. */
    public Times measure() throws Exception {
        MillionTasks.ensure(parts, tasks);
        List<String> pairs = pairs(LocalDate.now());
        for (int i = 0; i < pairs.size() * WARM_UP; i++) {
            time("/tasks?department=" + Departments.code(i) + pairs.get(i % pairs.size()));
        }
        double[][] millis = new double[pairs.size()][];
        for (int i = 0; i < pairs.size(); i++) {
            String pair = pairs.get(i);
            millis[i] = times(ROUNDS, round -> "/tasks?department=" + Departments.code(7 * round) + pair);
        }
        Percentiles words = Percentiles.of(times(
                WORD_ROUNDS * WORDS.size(),
                round -> "/tasks?department=" + Departments.code(7 * round) + "&q="
                        + encoded(WORDS.get(round % WORDS.size()))));
        String deep = cursorAfter(DEEP - 1);
        double[] firsts = new double[READS];
        double[] deeps = new double[READS];
        for (int i = 0; i < READS; i++) {
            firsts[i] = time("/tasks?limit=50");
            deeps[i] = time("/tasks?limit=50&cursor=" + deep);
        }
        return new Times(all(millis), slowest(pairs, millis), words, Percentiles.of(firsts), Percentiles.of(deeps));
    }

    /** How many lists of a department a second 16 clients get, of the least application and of task-service. */
    public Creating.Rates rates() throws Exception {
        parts.start(Service.LEAST);
        Api least = new Api(parts.addressOf(Service.LEAST), parts.signer(), "supervisor");
        List<Double> leasts = new ArrayList<>();
        List<Double> services = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            leasts.add(rate(least));
            services.add(rate(api));
        }
        parts.stop(Service.LEAST);
        return new Creating.Rates(best(leasts), best(services));
    }

    private static double best(List<Double> rates) {
        return rates.subList(1, rates.size()).stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }

    private static double rate(Api api) throws InterruptedException {
        return Clients.rate(
                CALLS / 4,
                number ->
                        api.get("/tasks?department=" + Departments.code(number)).success());
    }

    /** Every two filters that a department's list takes, in every order. */
    private static List<String> pairs(LocalDate today) {
        List<String> filters = List.of(
                "&role=CO",
                "&status=SUSPENDED",
                "&status=IN_PROGRESS&status=RETURNED",
                "&light=RED",
                "&light=YELLOW",
                "&kind=RECTIFICATION",
                "&dueFrom=" + today.minusDays(30),
                "&dueTo=" + today.minusDays(600),
                "&meeting=meeting-4711",
                "&decision=decision-4711",
                "&overdue=true",
                "&closedFrom=" + today.minusDays(400),
                "&unanswered=true",
                "&acceptLate=true",
                "&mine=true");
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            for (String other : filters.subList(i + 1, filters.size())) {
                String pair = filters.get(i) + other;
                if (!name(filters.get(i)).equals(name(other))) {
                    SORTS.forEach(sort -> pairs.add(pair + "&sort=" + sort));
                }
            }
        }
        return pairs;
    }

    private static String name(String filter) {
        return filter.substring(0, filter.indexOf('='));
    }

    private String cursorAfter(int pages) {
        String cursor = null;
        for (int page = 0; page < pages; page++) {
            cursor = api.get("/tasks?limit=50" + (cursor == null ? "" : "&cursor=" + cursor))
                    .content()
                    .path("nextCursor")
                    .asText();
        }
        return cursor;
    }

    private double[] times(int rounds, IntFunction<String> path) {
        double[] counted = new double[rounds - WARM_UP];
        for (int round = 0; round < rounds; round++) {
            double millis = time(path.apply(round));
            if (round >= WARM_UP) {
                counted[round - WARM_UP] = millis;
            }
        }
        return counted;
    }

    private double time(String path) {
        long start = System.nanoTime();
        api.get(path).success();
        return (System.nanoTime() - start) / 1e6;
    }

    private static Percentiles all(double[][] millis) {
        return Percentiles.of(
                Arrays.stream(millis).flatMapToDouble(Arrays::stream).toArray());
    }

    private static List<String> slowest(List<String> pairs, double[][] millis) {
        Percentiles[] each = Arrays.stream(millis).map(Percentiles::of).toArray(Percentiles[]::new);
        return IntStream.range(0, each.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer pair) -> -each[pair].median()))
                .limit(NAMED)
                .map(pair -> pairs.get(pair) + " " + each[pair])
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
