package org.duban.bench.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says which decisions did not become exactly one task. */
final class Exactness {
    private Exactness() {}

    /** One line a fault; empty where each of these decisions has one task and no other decision has any. */
    static List<String> faults(List<String> decisions, Map<String, Long> tasksOfDecisions) {
        List<String> faults = new ArrayList<>();
        for (String decision : decisions) {
            long tasks = tasksOfDecisions.getOrDefault(decision, 0L);
            if (tasks != 1) {
                faults.add("decision %s has %d tasks".formatted(decision, tasks));
            }
        }
        if (faults.isEmpty() && tasksOfDecisions.size() != decisions.size()) {
            faults.add(
                    "%d decisions have tasks, but %d were issued".formatted(tasksOfDecisions.size(), decisions.size()));
        }
        return faults;
    }
}
