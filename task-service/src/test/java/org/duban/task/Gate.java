package org.duban.task;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Holds up, inside the database, whoever is about to insert a certain row, so that a connection can die right there. */
public final class Gate implements AutoCloseable {
    private static final int LOCK = 20_310_303;

    private final Sql sql;
    private final String table;

    private Gate(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
    }

    /** @param row a condition in SQL on the row {@code new} */
    public static Gate before(Sql sql, String table, String row) throws SQLException {
        asOwner("""
                create function wait_at_gate() returns trigger language plpgsql as $$
                begin
                    perform pg_advisory_xact_lock(%d);
                    return new;
                end
                $$""".formatted(LOCK));
        asOwner("create trigger gate before insert on %s for each row when (%s) execute function wait_at_gate()"
                .formatted(table, row));
        return new Gate(sql, table);
    }

    /** What a request is answered whose connection dies when it has come to the gate. */
    public Response diesThere(Supplier<Response> request) throws Exception {
        return Transactions.call(() -> {
            sql.all("select pg_advisory_xact_lock(" + LOCK + ")", row -> null);
            CompletableFuture<Response> asking = CompletableFuture.supplyAsync(request);
            await().atMost(Office.PATIENCE).until(() -> waiting() == 1);
            sql.all(
                    "select pg_terminate_backend(pid) from pg_locks where objid = " + LOCK + " and not granted",
                    row -> null);
            return asking.join();
        });
    }

    /** From now on all pass. */
    @Override
    public void close() throws SQLException {
        asOwner("drop trigger gate on " + table);
        asOwner("drop function wait_at_gate()");
    }

    private int waiting() throws SQLException {
        return sql.one(
                "select count(*) from pg_locks where objid = " + LOCK + " and not granted", row -> row.getInt(1));
    }

    /** The service's own role may not change tables. */
    private static void asOwner(String statement) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("quarkus.flyway.jdbc-url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                Statement change = owner.createStatement()) {
            change.execute(statement);
        }
    }
}
