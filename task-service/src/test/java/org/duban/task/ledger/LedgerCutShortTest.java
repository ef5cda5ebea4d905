package org.duban.task.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.Office.as;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.Office.officer;
import static org.duban.task.ledger.Sheets.bring;
import static org.duban.task.ledger.Sheets.brought;
import static org.duban.task.ledger.Sheets.made;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.task.Asking;
import org.duban.task.Office;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The connection dies when a row's task, facts and event are written and only the row's own mark is missing: that row has
 * never been, those before it stay, and the same file brings the rest, also under the same key.
 */
@QuarkusTest
@WithTestResource(DubanStack.class)
class LedgerCutShortTest {
    private static final int GATE = 20_310_304;

    private String lead;
    private String last;

    @Inject
    Sql sql;

    @BeforeEach
    void aGateBeforeTheMarkOfTheLastRow() throws SQLException {
        lead = newDepartment();
        last = "旧" + lead;
        asOwner("""
                create function wait_at_gate() returns trigger language plpgsql as $$
                begin
                    perform pg_advisory_xact_lock(%d);
                    return new;
                end
                $$""".formatted(GATE));
        asOwner("create trigger gate before insert on ledger_row for each row when (new.former_number = '%s')"
                        .formatted(last)
                + " execute function wait_at_gate()");
    }

    @AfterEach
    void openIt() throws SQLException {
        asOwner("drop trigger gate on ledger_row");
        asOwner("drop function wait_at_gate()");
    }

    @Test
    void nothingIsLostAndNothingDoubledWhenTheSameFileComesAgain() throws Exception {
        String key = UUID.randomUUID().toString();
        byte[] file = made(
                List.of("编号", "督办事项", "牵头单位", "办理时限"),
                List.of("", "Repair the bridge.", lead, "2031-06-30"),
                List.of(last, "Paint the bridge.", lead, "2031-06-30"));
        Response cutShort = Transactions.call(() -> {
            sql.all("select pg_advisory_xact_lock(" + GATE + ")", row -> null);
            CompletableFuture<Response> importing =
                    CompletableFuture.supplyAsync(() -> bring(as("supervisor").header("Idempotency-Key", key), file));
            await().atMost(Office.PATIENCE).until(() -> waitingAtTheGate() == 1);
            sql.all(
                    "select pg_terminate_backend(pid) from pg_locks where objid = " + GATE + " and not granted",
                    row -> null);
            return importing.join();
        });
        assertThat(cutShort.statusCode()).isBetween(500, 503);
        List<String> there = tasks();
        assertThat(there).hasSize(1);
        JsonPath again = bring(as("supervisor").header("Idempotency-Key", key), file)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(again.<String>getList("rows.outcome")).containsExactly("UNCHANGED", "CREATED");
        assertThat(again.getString("rows[0].task")).isEqualTo(there.get(0));
        assertThat(tasks()).hasSize(2);
        assertThat(running(again, 1)).isEqualTo(running(again, 0) + 1);
        for (String task : tasks()) {
            assertThat(Asking.lastEvent(task, 1).sequence()).isEqualTo(1);
        }
        assertThat(brought(file).<String>getList("rows.outcome")).containsOnly("UNCHANGED");
    }

    private List<String> tasks() {
        return officer(lead).get("/api/v1/tasks").jsonPath().getList("items.id");
    }

    private static int running(JsonPath report, int row) {
        String number = report.getString("rows[" + row + "].number");
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
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
