package org.duban.task.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Finds for each step, in their order, the one that is a step nearer to the sentence. */
final class Ancestry {
    private final Map<UUID, Integer> events = new HashMap<>();
    private final Map<String, Integer> notices = new HashMap<>();
    private Integer origin;
    private Integer issue;

    /** Position of the step that this one came from, null for the first. */
    Integer before(Step step, int position) {
        Integer cause = events.get(step.told().cause());
        Integer before = cause != null ? cause : byKind(step);
        remember(step, position);
        return before;
    }

    private Integer byKind(Step step) {
        return switch (step.kind()) {
            case SENTENCE, DECISION -> origin;
            case MOVE -> issue == null ? origin : issue;
            case DELIVERY -> notices.getOrDefault(step.delivery().noticeId(), issue);
        };
    }

    private void remember(Step step, int position) {
        if (step.told().event() != null) {
            events.put(step.told().event(), position);
        }
        switch (step.kind()) {
            case SENTENCE -> origin = position;
            case DECISION -> origin = origin == null ? position : origin;
            case MOVE -> issue = issue == null ? position : issue;
            case DELIVERY -> notices.put(step.delivery().noticeId(), position);
        }
    }
}
