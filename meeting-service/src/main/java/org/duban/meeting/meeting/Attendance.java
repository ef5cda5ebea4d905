package org.duban.meeting.meeting;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who was there, who was away, who listened. */
@Embeddable
record Attendance(
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> attendees,
        @Convert(converter = Absentee.Column.class) List<Absentee> absentees,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> observers) {

    static Attendance of(MeetingHeader header) {
        return new Attendance(header.attendees(), header.absentees(), header.observers());
    }

    /**
     * Nobody was both there and away, or there in two ways.
     *
     * @throws Problem 422 naming the entry that stands in another list too
     */
    void requireEachOnce() {
        Map<String, String> listOf = new HashMap<>();
        note(listOf, "attendees", "", attendees);
        note(
                listOf,
                "absentees",
                ".name",
                absentees.stream().map(Absentee::name).toList());
        note(listOf, "observers", "", observers);
    }

    private static void note(Map<String, String> listOf, String list, String part, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String other = listOf.putIfAbsent(names.get(i).strip(), list);
            if (other != null && !other.equals(list)) {
                throw Problem.invalid(
                        list + "[" + i + "]" + part,
                        Text.of("%s stands among the %s too", "“%s”同时列于 %s", names.get(i), other));
            }
        }
    }
}
