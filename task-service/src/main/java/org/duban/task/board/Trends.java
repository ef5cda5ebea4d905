package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Draws up trends. */
@ApplicationScoped
class Trends {
    private final Counting counting;
    private final Sight sight;

    Trends(Counting counting, Sight sight) {
        this.counting = counting;
        this.sight = sight;
    }

    /** Of so many months; {@code department} is null for all that the caller may know of. */
    Trend draw(String department, int months, LocalDate asOf) {
        List<LocalDate> ends = IntStream.rangeClosed(0, months)
                .mapToObj(i -> end(YearMonth.from(asOf).minusMonths(months - i), asOf))
                .toList();
        String whose = department == null ? sight.own() : department;
        List<Place> places = department == null ? Place.allOf(whose) : Place.ledBy(whose);
        Counts counts = counting.count(new Question(asOf, ends, whose, false, asOf, asOf));
        return new Trend(
                asOf,
                department,
                IntStream.rangeClosed(1, months)
                        .mapToObj(i -> month(counts, ends.get(i - 1), ends.get(i), places))
                        .toList());
    }

    private static LocalDate end(YearMonth month, LocalDate asOf) {
        LocalDate end = month.atEndOfMonth();
        return end.isAfter(asOf) ? asOf : end;
    }

    private static TrendMonth month(Counts counts, LocalDate before, LocalDate end, List<Place> places) {
        Happened happened = counts.between(before, end, places);
        Figures stood = counts.at(end, places);
        return new TrendMonth(
                YearMonth.from(end).toString(),
                happened.issued(),
                happened.closed(),
                happened.closedInTime(),
                happened.onTimeRate(),
                happened.returned(),
                stood.open(),
                stood.overdue());
    }
}
