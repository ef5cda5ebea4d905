package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Takes one meeting from its header to issued decisions, going on wherever an earlier load broke off. */
final class LoadingMeeting {
    private static final String WHO = "secretary";

    private final Api api;
    private final DepartmentNames departments;

    LoadingMeeting(Api api, DepartmentNames departments) {
        this.api = api;
        this.departments = departments;
    }

    /** The meeting's id. */
    String load(DemoMeeting meeting) throws IOException, InterruptedException {
        JsonNode there = recorded(meeting);
        String path = "/meetings/" + there.get("id").asText();
        if (there.path("minutesVersion").isNull()
                || there.path("minutesVersion").isMissingNode()) {
            api.putText(WHO, path + "/minutes", meeting.minutes());
        }
        for (JsonNode directive : api.get(WHO, path + "/directives?limit=200").get("items")) {
            if (ready(directive)) {
                api.post(
                        WHO,
                        "/directives/" + directive.get("id").asText() + "/confirmation",
                        Map.of("leadDepartment", lead(directive).orElseThrow()));
            }
        }
        api.post(WHO, path + "/issue", Map.of());
        return there.get("id").asText();
    }

    private JsonNode recorded(DemoMeeting meeting) throws IOException, InterruptedException {
        for (JsonNode there : api.get(WHO, "/meetings?limit=200").get("items")) {
            if (meeting.title().equals(there.path("title").asText())) {
                return there;
            }
        }
        return api.post(WHO, "/meetings", meeting.header());
    }

    // Principles, and whatever has no date or no owner, stay proposed: something for the secretary to look at.
    private boolean ready(JsonNode directive) {
        return directive.get("state").asText().equals("PROPOSED")
                && !directive.get("kind").asText().equals("PRINCIPLE")
                && directive.path("deadline").isTextual()
                && lead(directive).isPresent();
    }

    // As a secretary would: what was proposed, and else the department that the sentence names.
    private Optional<String> lead(JsonNode directive) {
        JsonNode proposed = directive.path("ownerDepartments");
        return proposed.isEmpty()
                ? departments.namedIn(directive.get("sentence").asText())
                : Optional.of(proposed.get(0).asText());
    }
}
