package org.duban.task.ledger;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.duban.task.Asking;
import org.duban.task.Gate;
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
    private String lead;
    private String last;
    private Gate gate;

    @Inject
    Sql sql;

    @BeforeEach
    void aGateBeforeTheMarkOfTheLastRow() throws SQLException {
        lead = newDepartment();
        last = "旧" + lead;
        gate = Gate.before(sql, "ledger_row", "new.former_number = '%s'".formatted(last));
    }

    @AfterEach
    void openIt() throws SQLException {
        gate.close();
    }

    @Test
    void nothingIsLostAndNothingDoubledWhenTheSameFileComesAgain() throws Exception {
        String key = UUID.randomUUID().toString();
        byte[] file = made(
                List.of("编号", "督办事项", "牵头单位", "办理时限"),
                List.of("", "Repair the bridge.", lead, "2031-06-30"),
                List.of(last, "Paint the bridge.", lead, "2031-06-30"));
        Response cutShort = gate.diesThere(() -> bring(as("supervisor").header("Idempotency-Key", key), file));
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
}
