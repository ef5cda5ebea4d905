package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes one meeting from its header to issued decisions and a corrected edition, or, one to come, to its agenda; goes on
 * wherever an earlier load broke off.
 */
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
        if (meeting.held()) {
            decide(meeting, there, path);
        } else {
            plan(meeting, path);
        }
        return there.get("id").asText();
    }

    private void decide(DemoMeeting meeting, JsonNode there, String path) throws IOException, InterruptedException {
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
        if (meeting.amendment().isPresent()) {
            publish(meeting.amendment().get(), path);
        }
    }

    private void publish(JsonNode amendment, String path) throws IOException, InterruptedException {
        if (api.get(WHO, path).get("status").asText().equals("HELD")) {
            api.post(WHO, path + "/publication", Map.of());
        }
        if (api.get(WHO, path).get("edition").asInt() == 1) {
            api.post(WHO, path + "/amendment", amendment);
        }
    }

    private void plan(DemoMeeting meeting, String path) throws IOException, InterruptedException {
        int planned = api.get(WHO, path + "/agenda-items").get("items").size();
        for (JsonNode item : meeting.agenda().stream().skip(planned).toList()) {
            api.post(WHO, path + "/agenda-items", item);
        }
        List<String> decisions = new ArrayList<>();
        if (planned <= meeting.agenda().size() && meeting.carriedOver() > 0) {
            api.get(WHO, path + "/follow-up?limit=" + meeting.carriedOver())
                    .get("items")
                    .forEach(open -> decisions.add(open.get("decisionId").asText()));
            api.post(WHO, path + "/agenda-items/carry-over", Map.of("decisionIds", decisions));
        }
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
