package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What departments led at the end of a period, and what became of it within, for those who report of periods. */
@ApplicationScoped
public class PeriodFigures {
    private final Counting counting;

    PeriodFigures(Counting counting) {
        this.counting = counting;
    }

    /**
     * The figures of one department.
     *
     * @param open tasks that had not ended when the period did
     * @param overdue of these, those whose light was red
     * @param closed tasks closed within the period
     * @param closedInTime of these, those that had been submitted by the deadline
     * @param returned how often a submission was returned within the period
     */
    public record Led(int open, int overdue, int closed, int closedInTime, int returned) {}

    /** By department, of these departments; as was recorded before the end of the last day; asked in a transaction. */
    public Map<String, Led> of(Collection<String> departments, LocalDate begins, LocalDate last) {
        LocalDate before = begins.minusDays(1);
        Counts counts = counting.count(new Question(last, List.of(before), null, true, last, last));
        return departments.stream()
                .collect(Collectors.toMap(Function.identity(), code -> led(counts, Place.ledBy(code), before, last)));
    }

    private static Led led(Counts counts, List<Place> places, LocalDate before, LocalDate last) {
        Figures then = counts.at(last, places);
        Happened within = counts.between(before, last, places);
        return new Led(
                Math.toIntExact(then.open()),
                Math.toIntExact(then.overdue()),
                Math.toIntExact(within.closed()),
                Math.toIntExact(within.closedInTime()),
                Math.toIntExact(within.returned()));
    }
}
