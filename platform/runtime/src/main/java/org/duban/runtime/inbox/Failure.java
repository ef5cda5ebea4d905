package org.duban.runtime.inbox;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

/** Whether trying again can help. */
final class Failure {
    /** PostgreSQL's classes of errors that pass: connection, transaction rollback, resources, operator, system. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    private Failure() {}

    static boolean passing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passes(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The innermost reason in one line, without the text of a payload's values. */
    static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return message.length() > 500 ? message.substring(0, 500) : message;
    }

    private static boolean passes(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return sql.getSQLState() == null
                    || PASSING_CLASSES.contains(sql.getSQLState().substring(0, 2));
        }
        return cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || cause instanceof RetryLater
                || cause instanceof IOException;
    }
}
