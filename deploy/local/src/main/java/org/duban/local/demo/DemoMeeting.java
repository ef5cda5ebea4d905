package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A meeting of the demo city, held some days ago. */
record DemoMeeting(JsonNode data, LocalDate today) {

    String title() {
        return data.get("title").asText();
    }

    /** The body of {@code POST /meetings}. */
    Map<String, Object> header() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("body", data.get("body").asText());
        header.put(
                "sequence",
                Map.of("year", held().getYear(), "number", data.get("number").asInt()));
        header.put("title", title());
        header.put("heldOn", held().toString());
        header.put("chair", data.get("chair").asText());
        header.put("location", data.get("location").asText());
        header.put("attendees", data.get("attendees"));
        return header;
    }

    String minutes() throws IOException {
        String file = data.get("minutes").asText();
        return new Calendar(today, held()).fill(Resources.text(file), file.endsWith(".en.txt"));
    }

    private LocalDate held() {
        return today.minusDays(data.get("daysAgo").asLong());
    }
}
