package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Draws up the overview. */
@ApplicationScoped
class Overviews {
    private final Counting counting;
    private final Sight sight;
    private final AskedDays asked;
    private final DepartmentNames names;
    private final FindingAttention attention;

    Overviews(Counting counting, Sight sight, AskedDays asked, DepartmentNames names, FindingAttention attention) {
        this.counting = counting;
        this.sight = sight;
        this.asked = asked;
        this.names = names;
        this.attention = attention;
    }

    Overview draw(Days days) {
        String own = sight.own();
        boolean city = sight.cityWide();
        Counts counts = counting.count(city ? Question.aboutAll(own, days) : Question.about(own, days));
        List<Place> places = Place.allOf(own);
        Figures now = counts.at(days.asOf(), places);
        Happened month = counts.between(days.monthStart().minusDays(1), days.asOf(), places);
        Happened year = counts.between(days.yearStart().minusDays(1), days.asOf(), places);
        boolean today = asked.today(days);
        return new Overview(
                days.asOf(),
                days.soon(),
                now.open(),
                now.dueUntil(days.soon()),
                now.overdue(),
                month.closed(),
                year.closed(),
                year.onTimeRate(),
                now.byStatus(),
                now.lights(),
                departments(counts, days),
                today ? city ? attention.inTheCity() : attention.of(own) : null,
                today ? Lists.of(days) : null);
    }

    private List<DepartmentLights> departments(Counts counts, Days days) {
        return names.all().stream()
                .filter(one -> sight.shows(one.code()))
                .filter(one -> one.expected() || led(counts, days, one.code()).open() > 0)
                .map(one -> new DepartmentLights(
                        one.code(), one.names(), led(counts, days, one.code()).lights()))
                .toList();
    }

    private static Figures led(Counts counts, Days days, String code) {
        return counts.at(days.asOf(), Place.ledBy(code));
    }
}
