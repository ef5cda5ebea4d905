package org.duban.task.department;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.newCode;
import static org.duban.task.department.Directory.told;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.runtime.db.Sql;
import org.duban.task.Gate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import whose connection dies at its last row has never been. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ImportCutShortTest {
    private final String first = newCode();
    private final String last = newCode();
    private Gate gate;

    @Inject
    Sql sql;

    /** The last row waits in the database until somebody opens the gate. */
    @BeforeEach
    void aGateBeforeTheLastRow() throws SQLException {
        gate = Gate.before(sql, "department", "new.code = '%s'".formatted(last));
    }

    @AfterEach
    void openIt() throws SQLException {
        gate.close();
    }

    @Test
    void nothingHalfRemainsAndTheSameListIsTakenWholeAfterwards() throws Exception {
        Response cutShort = gate.diesThere(this::bring);
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
}
