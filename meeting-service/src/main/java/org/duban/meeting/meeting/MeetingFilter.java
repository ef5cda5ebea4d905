package org.duban.meeting.meeting;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which meetings are asked for; what is null does not narrow. */
public record MeetingFilter(
        @QueryParam("body") @Parameter(description = "Name of the body")
        String body,

        @QueryParam("year") @Parameter(description = "Year of the sequence")
        Integer year,

        @QueryParam("status") MeetingStatus status,

        @QueryParam("q") @Parameter(description = "Words in title, body, chair or location")
        String q) {

    private static final String TEXT =
            "coalesce(m.title, '') || ' ' || m.body.name || ' ' || coalesce(m.chair, '') || ' ' || coalesce(m.location, '')";

    /** The conditions in HQL. */
    String conditions() {
        List<String> all = new ArrayList<>();
        addIf(body, "m.body.name = :body", all);
        addIf(year, "m.year = :year", all);
        addIf(status, "m.status = :status", all);
        addIf(q, "lower(" + TEXT + ") like lower(:q) escape '\\'", all);
        return all.isEmpty() ? "1 = 1" : String.join(" and ", all);
    }

    /** Their values. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("body", body);
        values.put("year", year);
        values.put("status", status);
        values.put("q", q == null ? null : "%" + q.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        values.values().removeIf(value -> value == null);
        return values;
    }

    private static void addIf(Object value, String condition, List<String> all) {
        if (value != null) {
            all.add(condition);
        }
    }
}
