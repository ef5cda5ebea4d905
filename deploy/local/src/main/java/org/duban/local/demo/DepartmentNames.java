package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds departments of the demo city by their names. */
final class DepartmentNames {
    private final Map<String, String> codes = new LinkedHashMap<>();

    DepartmentNames() throws IOException {
        for (JsonNode department : Resources.json("departments.json")) {
            for (JsonNode name : department.get("names")) {
                codes.put(name.asText(), department.get("code").asText());
            }
        }
    }

    /** The department that the sentence names first. */
    Optional<String> namedIn(String sentence) {
        return codes.keySet().stream()
                .filter(sentence::contains)
                .min((one, other) -> Integer.compare(sentence.indexOf(one), sentence.indexOf(other)))
                .map(codes::get);
    }
}
