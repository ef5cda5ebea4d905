package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A meeting of the demo city, held some days ago or to be held in some. */
record DemoMeeting(JsonNode data, LocalDate today) {

    static List<DemoMeeting> all(LocalDate today) throws IOException {
        List<DemoMeeting> meetings = new ArrayList<>();
        Resources.json("meetings.json").forEach(data -> meetings.add(new DemoMeeting(data, today)));
        return meetings;
    }

    String title() {
        return data.get("title").asText();
    }

    /** The body of {@code POST /meetings}. */
    Map<String, Object> header() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("body", data.get("body").asText());
        header.put(
                "sequence",
                Map.of("year", day().getYear(), "number", data.get("number").asInt()));
        header.put("title", title());
        header.put("heldOn", day().toString());
        header.put("chair", data.get("chair").asText());
        header.put("location", data.get("location").asText());
        for (String list : List.of("attendees", "absentees", "observers")) {
            if (data.has(list)) {
                header.put(list, data.get(list));
            }
        }
        return header;
    }

    /** What is planned for it, each the body of {@code POST /meetings/{id}/agenda-items}. */
    List<JsonNode> agenda() {
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode planned : data.path("agenda")) {
            ObjectNode item = planned.deepCopy();
            item.path("sources").forEach(source -> date((ObjectNode) source));
            items.add(item);
        }
        return items;
    }

    /** How many open decisions of earlier meetings it is to hear of. */
    int carriedOver() {
        return data.path("carryOver").asInt();
    }

    /** What was corrected after it was published, if anything was. */
    Optional<JsonNode> amendment() {
        return Optional.ofNullable(data.get("amendment"));
    }

    boolean held() {
        return data.has("minutes");
    }

    String minutes() throws IOException {
        String file = data.get("minutes").asText();
        return new Calendar(today, day()).fill(Resources.text(file), file.endsWith(".en.txt"));
    }

    private void date(ObjectNode source) {
        LocalDate issued = day(source.remove("daysAgo"));
        source.put("date", issued.toString());
        source.put(
                "number", new Calendar(today, issued).fill(source.get("number").asText(), false));
    }

    private LocalDate day() {
        return day(data.get("daysAgo"));
    }

    private LocalDate day(JsonNode daysAgo) {
        return today.minusDays(daysAgo.asLong());
    }
}
