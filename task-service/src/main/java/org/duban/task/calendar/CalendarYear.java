package org.duban.task.calendar;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.contracts.calendar.CalendarDay;
import org.duban.contracts.calendar.DayKind;
import org.duban.contracts.calendar.WorkingCalendarPublished;
import org.duban.runtime.json.JsonListColumn;
import org.duban.runtime.time.WorkingCalendar;

/** One published year. */
@Entity
@Table(name = "working_calendar")
class CalendarYear extends PanacheEntityBase {
    @Id
    int year;

    boolean provisional;
    String source;

    @Convert(converter = Days.class)
    List<CalendarDay> days;

    void take(WorkingCalendarPublished published) {
        provisional = published.provisional();
        source = published.source();
        days = List.copyOf(published.days());
    }

    WorkingCalendar.Year arithmetic() {
        return new WorkingCalendar.Year(provisional, of(DayKind.HOLIDAY), of(DayKind.WORKDAY));
    }

    private Set<LocalDate> of(DayKind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(CalendarDay::date)
                .collect(Collectors.toSet());
    }

    @Converter
    static class Days extends JsonListColumn<CalendarDay> {
        Days() {
            super(CalendarDay[].class);
        }
    }
}
