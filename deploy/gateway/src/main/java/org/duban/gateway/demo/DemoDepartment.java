package org.duban.gateway.demo;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A department of the demo city, as the launcher tells of it: its code, its names, the names of its people by user name. */
record DemoDepartment(String code, Map<String, String> names, Map<String, String> people) {
    private static final List<String> LANGUAGES = List.of("zh", "en");

    /** Reads a line: the code, and after tabs what else is known, such as {@code zh=财政局} or {@code head.CZJ=孟长青}. */
    static DemoDepartment of(String line) {
        List<String> parts = List.of(line.strip().split("\t"));
        Map<Boolean, Map<String, String>> named = parts.stream()
                .skip(1)
                .map(part -> part.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.partitioningBy(
                        pair -> LANGUAGES.contains(pair[0]),
                        Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> first)));
        return new DemoDepartment(parts.get(0), named.get(true), named.get(false));
    }

    /** {@code {code, names: {zh, en}}}; a name may be null. */
    JsonObject json() {
        JsonObject both = new JsonObject();
        LANGUAGES.forEach(language -> both.put(language, names.get(language)));
        return new JsonObject().put("code", code).put("names", both);
    }
}
