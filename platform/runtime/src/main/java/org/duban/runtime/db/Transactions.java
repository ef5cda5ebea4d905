package org.duban.runtime.db;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/** New transactions whose failures come out as they are, not wrapped. */
public final class Transactions {
    /** Work that may fail in the database. */
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    private static final int AS_CONFIGURED = 0;

    private Transactions() {}

    /** Runs the work in a transaction of its own. */
    public static void run(Work work) throws SQLException {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Runs the work in a transaction of its own and answers its result. */
    public static <T> T call(Callable<T> work) throws SQLException {
        return call(AS_CONFIGURED, work);
    }

    /** The same for work that may take so many seconds before it is rolled back. */
    public static <T> T call(int seconds, Callable<T> work) throws SQLException {
        try {
            return QuarkusTransaction.requiringNew().timeout(seconds).call(work);
        } catch (QuarkusTransactionException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw e;
        }
    }
}
