package org.duban.local.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what was found in a place against what should be there: each key once. */
final class ExactlyOnce {
    private ExactlyOnce() {}

    /**
     * One line a fault, empty where there is none.
     *
     * @param place for the reader, such as the inbox or a webhook's receiver
     * @param expected keys, each once
     * @param found keys as often as they were found
     */
    static List<String> faults(String place, Collection<String> expected, Collection<String> found) {
        Map<String, Long> times =
                found.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Set<String> wanted = new HashSet<>(expected);
        List<String> faults = new ArrayList<>();
        expected.stream()
                .filter(key -> !times.containsKey(key))
                .forEach(key -> faults.add("lost in %s: %s".formatted(place, key)));
        times.forEach((key, count) -> {
            if (!wanted.contains(key)) {
                faults.add("never planned, in %s: %s".formatted(place, key));
            } else if (count > 1) {
                faults.add("%d times in %s: %s".formatted(count, place, key));
            }
        });
        return faults;
    }
}
