package org.duban.task.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.task.task.Stand;
import org.junit.jupiter.api.Test;

/** Sums of dated changes are what a recount of the tasks themselves finds, on whatever day. */
class TalliesTest {
    private static final LocalDate BEGIN = LocalDate.of(2031, 1, 1);
    private static final int DAYS = 60;
    private static final List<String> DEPARTMENTS = List.of("AA", "BB", "CC");
    private static final List<TaskStatus> UNLIT =
            List.of(TaskStatus.OBJECTED, TaskStatus.SUSPENDED, TaskStatus.CLOSED, TaskStatus.CANCELLED);

    /** What moves on a day make of the numbers. */
    private interface Bookkeeping {
        Map<Tally, Long> of(Stand before, Stand after, LocalDate day);
    }

    @Test
    void onEveryDaySumsOfChangesAreWhatARecountFinds() {
        for (long seed = 1; seed <= 200; seed++) {
            assertThat(firstDifference(seed, Tallies::between))
                    .as("seed %d", seed)
                    .isNull();
        }
    }

    @Test
    void whoForgetsToTakeBackWhatIsDatedAheadIsFoundOut() {
        Bookkeeping forgetful = (before, after, day) -> {
            Map<Tally, Long> changes = new HashMap<>(Tallies.between(null, after, day));
            Tallies.between(before, null, day).forEach((tally, count) -> {
                if (tally.day().equals(day)) {
                    changes.merge(tally, count, Long::sum);
                }
            });
            return changes;
        };
        assertThat(firstDifference(1, forgetful)).isNotNull();
    }

    @Test
    void noChangeIsDatedBeforeTheDayOnWhichItIsMade() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            LocalDate day = BEGIN.plusDays(random.nextInt(DAYS));
            Tallies.between(stand(random, day), stand(random, day), day)
                    .keySet()
                    .forEach(tally -> assertThat(tally.day()).isAfterOrEqualTo(day));
        }
    }

    @Test
    void aMoveThatChangesNoStandChangesNoNumber() {
        Stand stand = stand(new Random(3), BEGIN);
        assertThat(Tallies.between(stand, stand, BEGIN).values()).containsOnly(0L);
    }

    /** Walks some tasks through random stands; answers where the sums and a recount first differ, null where nowhere. */
    private static String firstDifference(long seed, Bookkeeping books) {
        Random random = new Random(seed);
        List<TreeMap<LocalDate, Stand>> tasks = new ArrayList<>();
        Map<Tally, Long> sums = new HashMap<>();
        for (int i = 0; i < 5; i++) {
            TreeMap<LocalDate, Stand> task = new TreeMap<>();
            Stand before = null;
            LocalDate day = BEGIN.plusDays(random.nextInt(20));
            while (day.isBefore(BEGIN.plusDays(DAYS))) {
                Stand after = stand(random, day);
                books.of(before, after, day).forEach((tally, count) -> sums.merge(tally, count, Long::sum));
                task.put(day, after);
                before = after;
                day = day.plusDays(random.nextInt(12));
            }
            tasks.add(task);
        }
        return BEGIN.datesUntil(BEGIN.plusDays(DAYS + 40))
                .filter(day -> !summed(sums, day).equals(recounted(tasks, day)))
                .map(day -> day + ": " + summed(sums, day) + " for " + recounted(tasks, day))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Long> summed(Map<Tally, Long> sums, LocalDate day) {
        Map<String, Long> found = new TreeMap<>();
        sums.forEach((tally, count) -> {
            boolean asked = tally.due() == null
                    || !tally.due().isBefore(day) && !tally.due().isAfter(day.plusDays(60));
            if (asked && !tally.day().isAfter(day)) {
                found.merge(name(tally.place(), tally.figure(), tally.due()), count, Long::sum);
            }
        });
        found.values().removeIf(count -> count == 0);
        return found;
    }

    private static Map<String, Long> recounted(List<TreeMap<LocalDate, Stand>> tasks, LocalDate day) {
        return tasks.stream()
                .map(task -> task.floorEntry(day))
                .filter(entry -> entry != null)
                .flatMap(entry -> names(entry.getValue(), day))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    /** Everything that a task counts as on a day, by the words of the workflow. */
    private static Stream<String> names(Stand stand, LocalDate day) {
        List<Place> places = new ArrayList<>(List.of(new Place("*", "LEAD"), new Place(stand.lead(), "LEAD")));
        stand.coDepartments().forEach(code -> places.add(new Place(code, "CO")));
        boolean open = !List.of("CLOSED", "CANCELLED").contains(stand.status().name());
        boolean near = !stand.deadline().isBefore(day) && !stand.deadline().isAfter(day.plusDays(60));
        return places.stream()
                .flatMap(place -> open && near
                        ? Stream.of(name(place, state(stand, day), null), name(place, "DUE", stand.deadline()))
                        : Stream.of(name(place, state(stand, day), null)));
    }

    private static String state(Stand stand, LocalDate day) {
        if (UNLIT.contains(stand.status())) {
            return stand.status().name();
        }
        boolean inTime = stand.submittedOn() != null && !stand.submittedOn().isAfter(stand.deadline());
        Light light = Light.GREEN;
        if (!inTime && day.isAfter(stand.deadline())) {
            light = Light.RED;
        } else if (stand.submittedOn() == null && !day.isBefore(stand.yellowFrom())) {
            light = Light.YELLOW;
        }
        return stand.status() + "/" + light;
    }

    private static String name(Place place, String figure, LocalDate due) {
        return place.department() + " " + place.role() + " " + figure + (due == null ? "" : " " + due);
    }

    private static Stand stand(Random random, LocalDate day) {
        TaskStatus status = TaskStatus.values()[random.nextInt(TaskStatus.values().length)];
        boolean submitted = status == TaskStatus.SUBMITTED || status == TaskStatus.UNDER_VERIFICATION;
        LocalDate deadline = day.plusDays(random.nextInt(90) - 10L);
        int lead = random.nextInt(3);
        return new Stand(
                status,
                DEPARTMENTS.get(lead),
                random.nextBoolean() ? List.of() : List.of(DEPARTMENTS.get((lead + 1) % 3)),
                deadline,
                deadline.minusDays(random.nextInt(6)),
                submitted ? day.minusDays(random.nextInt(4)) : null);
    }
}
