package org.duban.task.verification;

import java.util.List;
import org.duban.contracts.decision.TaskKind;
import org.duban.task.task.Field;

/** What closing a task asks for. */
public enum Criterion {
    /** Every measure is done or, if it is a LONG_TERM one, under way with a date. */
    MEASURES(Field.MEASURES),
    /** Violations of rules are dealt with. */
    VIOLATIONS(Field.VIOLATIONS),
    /** The effect meets the standard that the plan names. */
    EFFECT(Field.EFFECT),
    /** The inference checks that were raised have ended, or none is needed and why. */
    INFERENCE_CHECKS(Field.INFERENCE_CHECKS),
    /** Root cause and long-term mechanism are named. */
    ROOT_CAUSE(Field.ROOT_CAUSE),
    /** Of an assignment: its final report is there and proven. */
    FINAL_REPORT(Field.FINAL_REPORT);

    private static final List<Criterion> OF_RECTIFICATION =
            List.of(MEASURES, VIOLATIONS, EFFECT, INFERENCE_CHECKS, ROOT_CAUSE);

    private final Field field;

    Criterion(Field field) {
        this.field = field;
    }

    /** By which facts and events say what was found on it. */
    Field field() {
        return field;
    }

    /** Those of a task of that kind, in the order in which they are looked at. */
    static List<Criterion> of(TaskKind kind) {
        return kind == TaskKind.RECTIFICATION ? OF_RECTIFICATION : List.of(FINAL_REPORT);
    }
}
