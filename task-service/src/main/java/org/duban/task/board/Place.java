package org.duban.task.board;

import java.util.List;
import java.util.stream.Stream;
import org.duban.task.task.Stand;

/**
 * Where a task counts.
 *
 * @param department a code, or {@link #CITY}
 * @param role {@link #LEAD} or {@link #CO}; the city leads all of its tasks
 */
record Place(String department, String role) {
    /** No department has this code. */
    static final String CITY = "*";

    static final String LEAD = "LEAD";
    static final String CO = "CO";

    /** Each place in which a task with this stand counts once; none where there is no task yet. */
    static List<Place> of(Stand stand) {
        return stand == null
                ? List.of()
                : Stream.concat(
                                Stream.of(new Place(CITY, LEAD), new Place(stand.lead(), LEAD)),
                                stand.coDepartments().stream().map(code -> new Place(code, CO)))
                        .toList();
    }

    /** Where a department counts, leading or not; or the city. */
    static List<Place> allOf(String department) {
        return department.equals(CITY) ? ledBy(CITY) : List.of(new Place(department, LEAD), new Place(department, CO));
    }

    static List<Place> ledBy(String department) {
        return List.of(new Place(department, LEAD));
    }

    static List<Place> helpedBy(String department) {
        return List.of(new Place(department, CO));
    }
}
