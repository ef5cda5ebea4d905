package org.duban.runtime.db;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements of which nothing in their transaction reads the effect: they wait for its end and then go to the database
 * together, so that what a move leaves in several tables costs one journey and not one each.
 */
@ApplicationScoped
public class LateWrites {
    private final TransactionSynchronizationRegistry transactions;
    private final AgroalDataSource database;

    LateWrites(TransactionSynchronizationRegistry transactions, AgroalDataSource database) {
        this.transactions = transactions;
        this.database = database;
    }

    /**
     * Changes rows just before the transaction commits; it does not commit if that fails.
     *
     * @param sql always the same text for the same change, so that many of them go as a batch
     * @throws IllegalStateException if there is no transaction, or it is too late
     */
    public void add(String sql, Object... values) {
        Waiting waiting = ofTransaction();
        waiting.requireTime();
        waiting.statements.computeIfAbsent(sql, s -> new ArrayList<>()).add(values);
    }

    /** Runs this before they go: it may still add some. */
    public void before(Runnable last) {
        Waiting waiting = ofTransaction();
        waiting.requireTime();
        waiting.last.add(last);
    }

    private Waiting ofTransaction() {
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("what waits for the end of a transaction is written in one or not at all");
        }
        Waiting waiting = (Waiting) transactions.getResource(LateWrites.class);
        if (waiting == null) {
            waiting = new Waiting();
            transactions.putResource(LateWrites.class, waiting);
            transactions.registerInterposedSynchronization(waiting);
        }
        return waiting;
    }

    private final class Waiting implements Synchronization {
        private final Map<String, List<Object[]>> statements = new LinkedHashMap<>();
        private final List<Runnable> last = new ArrayList<>();
        private boolean gone;

        /** Better no commit than one without it. */
        void requireTime() {
            if (gone) {
                throw new IllegalStateException("the transaction's last writes are made already");
            }
        }

        @Override
        public void beforeCompletion() {
            last.forEach(Runnable::run);
            gone = true;
            if (statements.isEmpty()) {
                return;
            }
            try (Connection connection = database.getConnection()) {
                write(connection, statements);
            } catch (SQLException e) {
                throw new IllegalStateException("the transaction's last writes failed", e);
            }
        }

        @Override
        public void afterCompletion(int status) {}
    }

    private static void write(Connection connection, Map<String, List<Object[]>> statements) throws SQLException {
        if (statements.values().stream().allMatch(rows -> rows.size() == 1)) {
            writeTogether(connection, statements);
            return;
        }
        for (Map.Entry<String, List<Object[]>> statement : statements.entrySet()) {
            writeAll(connection, statement.getKey(), statement.getValue());
        }
    }

    /** The driver sends statements that a semicolon parts without waiting for the answer to each. */
    private static void writeTogether(Connection connection, Map<String, List<Object[]>> statements)
            throws SQLException {
        Object[] values = statements.values().stream()
                .flatMap(List::stream)
                .flatMap(Arrays::stream)
                .toArray();
        try (PreparedStatement all = Sql.prepared(connection, String.join(";\n", statements.keySet()), values)) {
            all.execute();
        }
    }

    private static void writeAll(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                Sql.set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
