package org.duban.notification.calendar;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.contracts.calendar.DayKind;

/** The yearly notices that come with Duban. Source: the State Council's general office, as each year names it. */
@ApplicationScoped
class StatutoryDays {
    private static final String FILE = "/calendar/statutory-days.json";
    private final ObjectMapper json;

    StatutoryDays(ObjectMapper json) {
        this.json = json;
    }

    /** A year as its notice puts it. */
    record Notice(int year, String source, List<Period> periods) {
        WorkingYear workingYear() {
            List<NamedDay> days = periods.stream().flatMap(Period::days).toList();
            return new WorkingYear(year, false, source, days);
        }
    }

    /**
     * One holiday.
     *
     * @param off first and last day, both off, with all between
     * @param worked the weekend days worked for it
     */
    record Period(String name, List<LocalDate> off, List<LocalDate> worked) {
        Stream<NamedDay> days() {
            Stream<LocalDate> free = off.get(0).datesUntil(off.get(1).plusDays(1));
            return Stream.concat(
                    free.map(day -> new NamedDay(day, DayKind.HOLIDAY, name)),
                    worked.stream().map(day -> new NamedDay(day, DayKind.WORKDAY, name)));
        }
    }

    List<Notice> notices() {
        try (InputStream file = StatutoryDays.class.getResourceAsStream(FILE)) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
