package org.duban.task.task;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.contracts.task.Urgency;

/** What a fact compares: the fields of a task that moves change, as text, in the order in which a reader wants them. */
final class Snapshot {
    private Snapshot() {}

    static Map<String, String> of(TaskState task) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "kind", task.kind);
        put(fields, "term", task.term);
        put(fields, "title", task.title);
        put(fields, "requirement", task.requirement);
        put(fields, "leadDepartment", task.leadDepartment);
        put(fields, "coDepartments", task.parts.isEmpty() ? null : String.join(", ", task.coDepartments()));
        put(fields, "percent", task.percent);
        task.parts.forEach(part -> put(fields, part));
        put(fields, "deadline", task.schedule.deadline());
        put(fields, "acceptBy", task.schedule.acceptBy());
        put(fields, "planBy", task.schedule.planBy());
        put(fields, "reportBy", task.schedule.reportBy());
        put(fields, "urgency", task.urgency == Urgency.NORMAL ? null : task.urgency);
        put(fields, "plan", task.plan);
        put(fields, "round", task.round == 1 ? null : task.round);
        put(fields, "grade", task.grade);
        put(fields, "lookBackOn", task.lookBackOn);
        put(fields, "answeredBy", task.answeredBy);
        put(fields, "extensionRequest", task.leeway == null ? null : task.leeway.asked());
        return fields;
    }

    private static void put(Map<String, String> fields, Part part) {
        put(fields, "percent of " + part.department(), part.percent());
        put(fields, "part of " + part.department(), part.part());
        put(fields, "deadline of " + part.department(), part.deadline());
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        fields.put(name, value == null ? null : value.toString());
    }
}
