package org.duban.bench.tasks;

import java.util.List;
import java.util.Map;
import org.duban.bench.Api;

/** The departments of a big city. */
final class Departments {
    static final int COUNT = 40;

    private Departments() {}

    static void make(Api supervisor) {
        for (int i = 0; i < COUNT; i++) {
            Map<String, Object> department = Map.of(
                    "code", code(i),
                    "names", Map.of("zh", "市属第" + (i + 1) + "局"),
                    "kind", "DEPARTMENT",
                    "contacts", List.of(Map.of("username", "officer." + code(i), "role", "OFFICER")));
            supervisor.create("/departments", department);
        }
    }

    /** One after the other and round again. */
    static String code(int number) {
        return "D%02d".formatted(number % COUNT);
    }
}
