package org.duban.task.task;

import java.util.List;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;

/**
 * What is to be done, and by whom.
 *
 * @param term null where a deadline was given
 */
public record Matter(
        TaskKind kind, Term term, String title, String requirement, String leadDepartment, List<String> coDepartments) {
    private static final int TITLE_LENGTH = 60;

    /** A title for a requirement that has none: how it begins. */
    public static String titleOf(String requirement) {
        String line = requirement.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= TITLE_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE_LENGTH)) + "…";
    }
}
