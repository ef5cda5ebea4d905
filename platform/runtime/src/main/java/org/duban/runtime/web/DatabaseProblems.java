package org.duban.runtime.web;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;

/** What the database refuses because somebody else was there first, or can't do just now. */
final class DatabaseProblems {
    private DatabaseProblems() {}

    /** The problem behind the failure, or null where it is a fault of ours. */
    static Problem of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Problem problem = cause instanceof SQLException sql ? ofState(sql.getSQLState()) : null;
            if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
                problem = Preconditions.stale();
            }
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static Problem ofState(String state) {
        if ("23505".equals(state)) {
            return Problem.of(
                    ProblemType.CONFLICT,
                    new Text("There is one with the same name or number already.", "已存在相同名称或编号的记录。"));
        }
        if ("22021".equals(state)) {
            return Problem.malformed(new Text("It holds a character that no text may have.", "内容含有无效字符。"));
        }
        if (state != null && (state.startsWith("40") || state.startsWith("53") || state.startsWith("08"))) {
            return Problem.of(ProblemType.UNAVAILABLE, new Text("Try again in a moment.", "请稍后重试。"))
                    .withHeader("Retry-After", "1");
        }
        return null;
    }
}
