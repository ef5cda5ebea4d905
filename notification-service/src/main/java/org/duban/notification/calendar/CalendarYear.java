package org.duban.notification.calendar;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.contracts.calendar.DayKind;
import org.duban.contracts.calendar.WorkingCalendarPublished;
import org.duban.runtime.time.WorkingCalendar;

/** One year of the working calendar, as last published. */
@Entity
class CalendarYear extends PanacheEntityBase {
    @Id
    private int year;

    private boolean provisional;
    private String source;
    private String publishedBy;
    private Instant publishedAt;
    private long sequence;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "year"))
    @OrderBy("date")
    private List<NamedDay> days = new ArrayList<>();

    protected CalendarYear() {}

    CalendarYear(int year) {
        this.year = year;
    }

    /** Replaces what was known of the year; answers false, and does nothing, where that is the same. */
    boolean publish(WorkingYear content, String by, Instant at) {
        List<NamedDay> sorted = content.days().stream()
                .sorted(Comparator.comparing(NamedDay::date))
                .toList();
        if (sequence > 0 && view().equals(new WorkingYear(year, content.isProvisional(), content.source(), sorted))) {
            return false;
        }
        provisional = content.isProvisional();
        source = content.source();
        days.clear();
        days.addAll(sorted);
        publishedBy = by;
        publishedAt = at;
        sequence++;
        return true;
    }

    WorkingCalendarPublished event() {
        return new WorkingCalendarPublished(
                publishedBy,
                publishedAt,
                year,
                provisional,
                source,
                days.stream().map(NamedDay::published).toList());
    }

    WorkingYear view() {
        return new WorkingYear(year, provisional, source, List.copyOf(days));
    }

    WorkingCalendar.Year arithmetic() {
        return new WorkingCalendar.Year(provisional, all(DayKind.HOLIDAY), all(DayKind.WORKDAY));
    }

    int year() {
        return year;
    }

    /** How often it was published; being raised by every change, its version too. */
    long sequence() {
        return sequence;
    }

    private Set<LocalDate> all(DayKind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(NamedDay::date)
                .collect(Collectors.toUnmodifiableSet());
    }
}
