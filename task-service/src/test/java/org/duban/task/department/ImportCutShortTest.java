package org.duban.task.department;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.Office.as;
import static org.duban.task.Office.newCode;
import static org.duban.task.department.Directory.told;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.task.Office;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import whose connection dies at its last row has never been. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ImportCutShortTest {
    private static final int GATE = 20_310_303;

    private final String first = newCode();
    private final String last = newCode();

    @Inject
    Sql sql;

    /** The last row waits in the database until somebody opens the gate. */
    @BeforeEach
    void aGateBeforeTheLastRow() throws SQLException {
        asOwner("""
                create function wait_at_gate() returns trigger language plpgsql as $$
                begin
                    perform pg_advisory_xact_lock(%d);
                    return new;
                end
                $$""".formatted(GATE));
        asOwner("create trigger gate before insert on department for each row when (new.code = '%s')".formatted(last)
                + " execute function wait_at_gate()");
    }

    @AfterEach
    void openIt() throws SQLException {
        asOwner("drop trigger gate on department");
        asOwner("drop function wait_at_gate()");
    }

    @Test
    void nothingHalfRemainsAndTheSameListIsTakenWholeAfterwards() throws Exception {
        Response cutShort = Transactions.call(() -> {
            sql.all("select pg_advisory_xact_lock(" + GATE + ")", row -> null);
            CompletableFuture<Response> importing = CompletableFuture.supplyAsync(this::bring);
            await().atMost(Office.PATIENCE).until(() -> waitingAtTheGate() == 1);
            sql.all(
                    "select pg_terminate_backend(pid) from pg_locks where objid = " + GATE + " and not granted",
                    row -> null);
            return importing.join();
        });
        assertThat(cutShort.statusCode()).isBetween(500, 503);
        as("auditor").get("/api/v1/departments/{code}", first).then().statusCode(404);
        as("auditor").get("/api/v1/departments/{code}", last).then().statusCode(404);
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            assertThat(kafka.all(Topic.DEPARTMENTS)).noneMatch(event -> first.equals(event.subject()));
        }
        bring().then().statusCode(200).body("created", equalTo(2));
        assertThat(told(first, 1).get(0).sequence()).isEqualTo(1);
        assertThat(told(last, 1).get(0).sequence()).isEqualTo(1);
    }

    private Response bring() {
        String list = "code,nameZh,kind\n" + first + ",甲,DEPARTMENT\n" + last + ",乙,DEPARTMENT\n";
        return as("supervisor")
                .contentType("application/octet-stream")
                .body(list.getBytes(UTF_8))
                .post("/api/v1/departments/import");
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

    private int waitingAtTheGate() throws SQLException {
        return sql.one(
                "select count(*) from pg_locks where objid = " + GATE + " and not granted", row -> row.getInt(1));
    }
}
