package org.duban.task.task;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.contracts.task.Urgency;

/** What a fact compares: the fields of a task that moves change, as text, in the order in which a reader wants them. */
final class Snapshot {
    private Snapshot() {}

    static Map<String, String> of(TaskState task) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, Field.KIND, task.kind);
        put(fields, Field.TERM, task.term);
        put(fields, Field.TITLE, task.title);
        put(fields, Field.REQUIREMENT, task.requirement);
        put(fields, Field.LEAD_DEPARTMENT, task.leadDepartment);
        put(fields, Field.CO_DEPARTMENTS, task.parts.isEmpty() ? null : String.join(", ", task.coDepartments()));
        put(fields, Field.PERCENT, task.percent);
        task.parts.forEach(part -> put(fields, part));
        put(fields, Field.DEADLINE, task.schedule.deadline());
        put(fields, Field.ACCEPT_BY, task.schedule.acceptBy());
        put(fields, Field.OBJECT_BY, task.schedule.objectBy());
        put(fields, Field.PLAN_BY, task.schedule.planBy());
        put(fields, Field.REPORT_BY, task.schedule.reportBy());
        put(fields, Field.ANSWER_BY, task.schedule.answerBy());
        put(fields, Field.URGENCY, task.urgency == Urgency.NORMAL ? null : task.urgency);
        put(fields, Field.PLAN, task.plan);
        put(fields, Field.ROUND, task.round == 1 ? null : task.round);
        put(fields, Field.GRADE, task.grade);
        put(fields, Field.LOOK_BACK_ON, task.lookBackOn);
        put(fields, Field.ANSWERED_BY, task.answeredBy);
        put(fields, Field.EXTENSION_REQUEST, task.leeway == null ? null : task.leeway.asked());
        return fields;
    }

    private static void put(Map<String, String> fields, Part part) {
        put(fields, Field.PERCENT.labelOf(part.department()), part.percent());
        put(fields, Field.PART.labelOf(part.department()), part.part());
        put(fields, Field.DEADLINE.labelOf(part.department()), part.deadline());
    }

    private static void put(Map<String, String> fields, Field field, Object value) {
        put(fields, field.label(), value);
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        fields.put(name, value == null ? null : value.toString());
    }
}
