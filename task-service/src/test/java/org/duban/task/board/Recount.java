package org.duban.task.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.duban.contracts.task.TaskStatus;

/** What a clerk counted by hand at the end of a day, from the list of tasks as it was shown on that day. */
record Recount(LocalDate day, List<Map<String, Object>> lines) {
    private static final Set<String> ENDED = Set.of("CLOSED", "CANCELLED");

    static Predicate<Map<String, Object>> ledBy(String code) {
        return line -> code.equals(line.get("leadDepartment"));
    }

    static Predicate<Map<String, Object>> helpedBy(String code) {
        return line -> ((List<?>) line.get("coDepartments")).contains(code);
    }

    private long count(Predicate<Map<String, Object>> which) {
        return lines.stream().filter(which).count();
    }

    long open(Predicate<Map<String, Object>> whose) {
        return count(whose.and(line -> !ENDED.contains((String) line.get("status"))));
    }

    long light(Predicate<Map<String, Object>> whose, String light) {
        return count(whose.and(line -> light.equals(line.get("light"))));
    }

    long due(Predicate<Map<String, Object>> whose, LocalDate from, LocalDate to) {
        return count(whose.and(line -> !ENDED.contains((String) line.get("status")))
                .and(line -> !LocalDate.parse((String) line.get("deadline")).isBefore(from))
                .and(line -> !LocalDate.parse((String) line.get("deadline")).isAfter(to)));
    }

    /** Holds what an answer says against what was counted. */
    void agreesOnStates(JsonNode byStatus, Predicate<Map<String, Object>> whose) {
        for (TaskStatus status : TaskStatus.values()) {
            agree(
                    byStatus.path(status.name()),
                    count(whose.and(line -> status.name().equals(line.get("status")))),
                    status.name());
        }
    }

    void agreesOnNumbers(JsonNode answer, LocalDate soon, Predicate<Map<String, Object>> whose) {
        agree(answer.path("open"), open(whose), "open");
        agree(answer.path("overdue"), light(whose, "RED"), "overdue");
        agree(answer.path("dueSoon"), due(whose, day, soon), "due soon");
    }

    void agreesOnLights(JsonNode lights, Predicate<Map<String, Object>> whose) {
        long lit = 0;
        for (String light : List.of("GREEN", "YELLOW", "RED")) {
            agree(lights.path(light.toLowerCase(Locale.ROOT)), light(whose, light), light);
            lit += light(whose, light);
        }
        agree(lights.path("none"), open(whose) - lit, "none");
    }

    private void agree(JsonNode said, long counted, String what) {
        assertThat(said.isIntegralNumber()).as("%s on %s: %s", what, day, said).isTrue();
        assertThat(said.asLong()).as("%s on %s", what, day).isEqualTo(counted);
    }
}
