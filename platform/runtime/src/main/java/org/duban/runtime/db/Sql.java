package org.duban.runtime.db;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Plain statements on the service's database, in the present transaction where there is one. For tables that are no
 * entities and for statements that no mapper writes as well as we do.
 */
@ApplicationScoped
public class Sql {
    /** Makes a value of the row that a result stands on. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    /** Changes rows and answers how many. */
    public int update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Does something with each row of a result. */
    @FunctionalInterface
    public interface Row<X extends Exception> {
        void take(ResultSet row) throws SQLException, X;
    }

    /**
     * One row after the other, of which no more than so many are held at a time; in a transaction, without which the
     * database would send all of them at once.
     */
    public <X extends Exception> void each(int held, String sql, Row<X> each, Object... values) throws SQLException, X {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.setFetchSize(held);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.take(rows);
                }
            }
        }
    }

    /** All rows. */
    public <T> List<T> all(String sql, Reading<T> reading, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reading.of(rows));
            }
            return read;
        }
    }

    /**
     * The one row.
     *
     * @throws NoSuchElementException if there is none
     */
    public <T> T one(String sql, Reading<T> reading, Object... values) throws SQLException {
        List<T> rows = all(sql, reading, values);
        if (rows.isEmpty()) {
            throw new NoSuchElementException("no row");
        }
        return rows.get(0);
    }

    static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        set(statement, values);
        return statement;
    }

    static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
