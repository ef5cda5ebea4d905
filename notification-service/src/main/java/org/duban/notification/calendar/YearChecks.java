package org.duban.notification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.contracts.calendar.DayKind;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Problem.Violation;
import org.duban.runtime.web.Text;

/** What no annotation says of a year: its days lie in it, each stands once, and only a weekend day is made one of work. */
final class YearChecks {
    private YearChecks() {}

    /** @throws Problem 422 naming every field at fault */
    static void require(int year, WorkingYear content) {
        List<Violation> faults = new ArrayList<>();
        if (content.year() != null && content.year() != year) {
            faults.add(new Violation("year", Text.of("must be %d as in the address", "应与地址中的年份 %d 一致", year)));
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < content.days().size(); i++) {
            Text fault = fault(year, content.days().get(i), seen);
            if (fault != null) {
                faults.add(new Violation("days[" + i + "].date", fault));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static Text fault(int year, NamedDay day, Set<LocalDate> seen) {
        if (day.date().getYear() != year) {
            return Text.of("is not a day of %d", "不属于 %d 年", year);
        }
        if (!seen.add(day.date())) {
            return new Text("is named twice", "重复");
        }
        if (day.kind() == DayKind.WORKDAY && !weekend(day.date())) {
            return new Text("is a working day anyway", "本来就是工作日");
        }
        return null;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
