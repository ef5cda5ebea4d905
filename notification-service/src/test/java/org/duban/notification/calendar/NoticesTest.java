package org.duban.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.contracts.calendar.DayKind;
import org.duban.runtime.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

/**
 * The shipped years against the same notices taken down a second time, in another form: who mistypes a day in one of the
 * two is told which.
 */
class NoticesTest {
    /** After the year and the notice's number, what is off (休) and which weekend days are worked for it (班). */
    private static final String TAKEN_DOWN = """
            2022 国办发明电〔2021〕11号
            元旦 休1.1-1.3
            春节 休1.31-2.6 班1.29 班1.30
            清明 休4.3-4.5 班4.2
            劳动 休4.30-5.4 班4.24 班5.7
            端午 休6.3-6.5
            中秋 休9.10-9.12
            国庆 休10.1-10.7 班10.8 班10.9
            元旦 休12.31-12.31
            2023 国办发明电〔2022〕16号
            元旦 休1.1-1.2
            春节 休1.21-1.27 班1.28 班1.29
            清明 休4.5-4.5
            劳动 休4.29-5.3 班4.23 班5.6
            端午 休6.22-6.24 班6.25
            国庆 休9.29-10.6 班10.7 班10.8
            2024 国办发明电〔2023〕7号
            元旦 休1.1-1.1
            春节 休2.10-2.17 班2.4 班2.18
            清明 休4.4-4.6 班4.7
            劳动 休5.1-5.5 班4.28 班5.11
            端午 休6.10-6.10
            中秋 休9.15-9.17 班9.14
            国庆 休10.1-10.7 班9.29 班10.12
            2025 国办发明电〔2024〕12号
            元旦 休1.1-1.1
            春节 休1.28-2.4 班1.26 班2.8
            清明 休4.4-4.6
            劳动 休5.1-5.5 班4.27
            端午 休5.31-6.2
            国庆 休10.1-10.8 班9.28 班10.11
            2026 国办发明电〔2025〕7号
            元旦 休1.1-1.3 班1.4
            春节 休2.15-2.23 班2.14 班2.28
            清明 休4.4-4.6
            劳动 休5.1-5.5 班5.9
            端午 休6.19-6.21
            中秋 休9.25-9.27
            国庆 休10.1-10.7 班9.20 班10.10
            """;

    private static final Pattern SPAN = Pattern.compile("休(\\d+)\\.(\\d+)-(\\d+)\\.(\\d+)");
    private static final Pattern WORKED = Pattern.compile("班(\\d+)\\.(\\d+)");
    /** Days off by law in a year: 11 until 2024, 13 since. */
    private static final Map<Integer, Integer> BY_LAW = Map.of(2022, 11, 2023, 11, 2024, 11, 2025, 13, 2026, 13);

    private final List<StatutoryDays.Notice> shipped = new StatutoryDays(
                    JsonMapper.builder().addModule(new JavaTimeModule()).build())
            .notices();

    @Test
    void everyDayOfTheShippedYearsIsWorkedOrNotAsTheNoticeSays() {
        WorkingCalendar calendar = new WorkingCalendar(
                shipped.stream().collect(Collectors.toMap(StatutoryDays.Notice::year, NoticesTest::arithmetic)));
        Map<LocalDate, Boolean> takenDown = takenDown();
        List<LocalDate> differing = LocalDate.of(2022, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> calendar.isWorkingDay(day) != takenDown.getOrDefault(day, !weekend(day)))
                .toList();
        assertThat(differing).isEmpty();
        assertThat(takenDown).hasSizeGreaterThan(150);
    }

    @Test
    void inEachYearAsManyWeekdaysAreOffMoreThanWeekendDaysAreWorkedAsTheLawGives() {
        Map<Integer, Integer> gained = new TreeMap<>();
        for (StatutoryDays.Notice notice : shipped) {
            for (NamedDay day : notice.workingYear().days()) {
                gained.merge(notice.year(), gain(day), Integer::sum);
            }
        }
        assertThat(gained).isEqualTo(BY_LAW);
    }

    @Test
    void onlyWeekendDaysAreWorkedForAHolidayAndEachDayStandsOnce() {
        for (StatutoryDays.Notice notice : shipped) {
            YearChecks.require(notice.year(), notice.workingYear());
        }
    }

    @Test
    void eachYearNamesItsNotice() {
        Map<Integer, String> sources = new HashMap<>();
        TAKEN_DOWN
                .lines()
                .filter(line -> line.startsWith("20"))
                .forEach(line -> sources.put(Integer.parseInt(line.substring(0, 4)), line.substring(5)));
        assertThat(shipped)
                .hasSize(sources.size())
                .allMatch(notice -> notice.source().startsWith(sources.get(notice.year())));
    }

    private static int gain(NamedDay day) {
        if (day.kind() == DayKind.WORKDAY) {
            return -1;
        }
        return weekend(day.date()) ? 0 : 1;
    }

    private static WorkingCalendar.Year arithmetic(StatutoryDays.Notice notice) {
        Map<DayKind, List<NamedDay>> byKind =
                notice.workingYear().days().stream().collect(Collectors.groupingBy(NamedDay::kind));
        return new WorkingCalendar.Year(
                false,
                byKind.get(DayKind.HOLIDAY).stream().map(NamedDay::date).collect(Collectors.toSet()),
                byKind.get(DayKind.WORKDAY).stream().map(NamedDay::date).collect(Collectors.toSet()));
    }

    /** Whether a day is worked, for each day that a notice names. */
    private static Map<LocalDate, Boolean> takenDown() {
        Map<LocalDate, Boolean> worked = new HashMap<>();
        int year = 0;
        for (String line : TAKEN_DOWN.lines().toList()) {
            year = line.startsWith("20") ? Integer.parseInt(line.substring(0, 4)) : year;
            for (Matcher span = SPAN.matcher(line); span.find(); ) {
                day(year, span, 1).datesUntil(day(year, span, 3).plusDays(1)).forEach(day -> worked.put(day, false));
            }
            for (Matcher day = WORKED.matcher(line); day.find(); ) {
                worked.put(day(year, day, 1), true);
            }
        }
        return worked;
    }

    private static LocalDate day(int year, Matcher found, int group) {
        return LocalDate.of(year, Integer.parseInt(found.group(group)), Integer.parseInt(found.group(group + 1)));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
