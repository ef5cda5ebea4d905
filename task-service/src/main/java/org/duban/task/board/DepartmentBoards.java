package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws up how departments stand. */
@ApplicationScoped
class DepartmentBoards {
    private static final int CALENDAR = 60;
    private static final Comparator<DepartmentRow> BEST_FIRST = Comparator.comparing(
                    DepartmentRow::rank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(DepartmentRow::department);

    private final Counting counting;
    private final Sight sight;
    private final AskedDays asked;
    private final DepartmentNames names;
    private final Ranks ranks;

    DepartmentBoards(Counting counting, Sight sight, AskedDays asked, DepartmentNames names, Ranks ranks) {
        this.counting = counting;
        this.sight = sight;
        this.asked = asked;
        this.names = names;
        this.ranks = ranks;
    }

    DepartmentRows rows(Days days) {
        Counts counts = counting.count(Question.aboutAll(null, days));
        Ranks.OfMonth month = ranks.of(days);
        List<DepartmentRow> rows = new ArrayList<>();
        for (DepartmentNames.Named one : names.all()) {
            DepartmentRow row = row(one, counts, days, month);
            if (sight.shows(one.code()) && (one.expected() || row.stands())) {
                rows.add(row);
            }
        }
        rows.sort(BEST_FIRST);
        return new DepartmentRows(days.asOf(), days.soon(), month.count(), rows);
    }

    DepartmentBoard draw(String code, Days days) {
        Counts counts = counting.count(Question.about(code, days).withDeadlines(CALENDAR - 1));
        Ranks.OfMonth month = ranks.of(days);
        Figures led = counts.at(days.asOf(), Place.ledBy(code));
        Figures helped = counts.at(days.asOf(), Place.helpedBy(code));
        return DepartmentBoard.of(
                days,
                row(names.of(code), counts, days, month),
                month.count(),
                led.byStatus(),
                CoPart.of(helped, days),
                deadlines(led, helped, days.asOf()),
                asked.today(days) ? Lists.led(code, days) : null);
    }

    private static DepartmentRow row(DepartmentNames.Named department, Counts counts, Days days, Ranks.OfMonth ranks) {
        List<Place> led = Place.ledBy(department.code());
        Figures now = counts.at(days.asOf(), led);
        Happened month = counts.between(days.monthStart().minusDays(1), days.asOf(), led);
        Happened year = counts.between(days.yearStart().minusDays(1), days.asOf(), led);
        return new DepartmentRow(
                department.code(),
                department.names(),
                now.open(),
                now.lights(),
                now.overdue(),
                now.dueUntil(days.soon()),
                month.closed(),
                year.closed(),
                year.onTimeRate(),
                year.meanDays(),
                year.returned(),
                ranks.score(department.code()),
                ranks.rank(department.code()));
    }

    private static List<DayDue> deadlines(Figures led, Figures helped, LocalDate from) {
        return from.datesUntil(from.plusDays(CALENDAR))
                .map(day -> new DayDue(day, led.dueOn(day), helped.dueOn(day)))
                .filter(day -> day.lead() + day.co() > 0)
                .toList();
    }
}
