package org.duban.task.score;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.task.Office;

/** The scores as they are read. */
final class Tally {
    private Tally() {}

    static JsonPath of(String department, LocalDate from, LocalDate to) {
        return Office.read(
                Office.as("auditor"),
                "/api/v1/departments/{code}/score?from={f}&to={t}",
                department,
                from.toString(),
                to.toString());
    }

    /** How many points of each kind, on all days. */
    static Map<String, Integer> counts(String department) {
        JsonPath score = of(department, LocalDate.of(1970, 1, 1), LocalDate.of(2999, 12, 31));
        Map<String, Integer> counts = new TreeMap<>();
        for (Map<String, Object> kind : score.<Map<String, Object>>getList("kinds")) {
            if ((int) kind.get("count") > 0) {
                counts.put((String) kind.get("kind"), (int) kind.get("count"));
            }
        }
        return counts;
    }

    /** The whole ranking, page by page. */
    static List<Map<String, Object>> ranking(String caller, LocalDate from, LocalDate to, int limit) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = Office.read(
                    Office.as(caller).queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor)),
                    "/api/v1/scores?from={f}&to={t}&limit={l}",
                    from.toString(),
                    to.toString(),
                    limit);
            rows.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return rows;
    }
}
