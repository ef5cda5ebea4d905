package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Makes the departments that are not there yet. */
final class LoadingDepartments {
    private static final String WHO = "supervisor";
    private static final String LEADER = "leader";

    private final Api api;

    LoadingDepartments(Api api) {
        this.api = api;
    }

    int load() throws Exception {
        JsonNode departments = Resources.json("departments.json");
        for (JsonNode department : departments) {
            String code = department.get("code").asText();
            if (api.find(WHO, "/departments/" + code).isEmpty()) {
                api.post(WHO, "/departments", complete(department));
            }
        }
        awaitKnown(departments.get(departments.size() - 1).get("code").asText());
        return departments.size();
    }

    private static ObjectNode complete(JsonNode department) {
        ObjectNode body = department.deepCopy();
        ArrayNode contacts = body.putArray("contacts");
        for (JsonNode contact : department.get("contacts")) {
            String username = contact.get(0).asText();
            contacts.addObject()
                    .put("username", username)
                    .put("role", contact.get(1).asText())
                    .put("name", contact.get(2).asText())
                    .put("email", username.toLowerCase(java.util.Locale.ROOT) + "@lancheng.example");
        }
        return body.put("leader", LEADER);
    }

    // Names come to meeting-service in the order they were made: who knows the last one knows them all.
    private void awaitKnown(String code) throws Exception {
        String minutes = new DemoMeeting(Resources.json("meetings.json").get(0), Today.inTheCity()).minutes();
        Waiting.until("meeting-service to know the departments", () -> knows(minutes, code));
    }

    private boolean knows(String minutes, String code) throws IOException, InterruptedException {
        JsonNode proposed = api.postText("secretary", "/extractions", minutes);
        return proposed.get("directives").findValues("ownerDepartments").stream()
                .anyMatch(owners -> owners.toString().contains('"' + code + '"'));
    }
}
