package org.duban.task.score;

import static org.duban.task.Asking.added;
import static org.duban.task.Asking.done;
import static org.duban.task.Office.officer;

import java.util.List;
import java.util.Map;
import org.duban.task.Office;
import org.duban.task.evidence.Handing;
import org.duban.task.evidence.Samples;

/** What a department does with an assignment, up to its end. */
public final class Work {
    private Work() {}

    public static String issued(String lead, String deadline) {
        Map<String, Object> body = Office.assignment(lead);
        body.put("deadline", deadline);
        return Office.issued(body);
    }

    public static String accepted(String lead, String deadline) {
        String task = issued(lead, deadline);
        Office.accept(officer(lead), task, "*").then().statusCode(200);
        return task;
    }

    /** One that waits for its verification. */
    public static String submitted(String lead, String deadline) {
        String task = accepted(lead, deadline);
        reported(lead, task);
        submit(lead, task);
        return task;
    }

    public static void reported(String lead, String task, Object... answers) {
        Map<String, Object> report = Map.of("percent", 90, "narrative", "Nearly.", "answers", List.of(answers));
        added("officer." + lead, task, "progress-reports", report);
    }

    public static void submit(String lead, String task) {
        done("officer." + lead, task, "submission", Map.of("report", "All lamps are lit."));
        done("head." + lead, task, "submission/approval", Map.of("verdict", "APPROVED"));
    }

    public static void close(String task, String grade) {
        String file = Handing.in(task, "lamps.png", Samples.png(8));
        Map<String, Object> met = Map.of("criterion", "FINAL_REPORT", "verdict", "MET", "evidenceIds", List.of(file));
        Map<String, Object> verdict = Map.of("verdict", "ACCEPTED", "grade", grade, "criteria", List.of(met));
        done("supervisor", task, "verification", verdict);
    }

    public static void giveBack(String task) {
        done("supervisor", task, "verification", Map.of("verdict", "RETURNED", "remarks", "Seven are dark."));
    }
}
