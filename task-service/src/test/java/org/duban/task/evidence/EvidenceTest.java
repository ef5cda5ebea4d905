package org.duban.task.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.duban.task.Office;
import org.duban.task.task.EvidenceOfTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files are handed in for a task, listed, and read again by those who may know of it. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class EvidenceTest {
    private static final String NAME = "湖滨路路灯 验收单.pdf";

    @Inject
    Sql sql;

    @Inject
    EvidenceOfTask evidence;

    private String lead;
    private String task;

    @BeforeEach
    void aTask() {
        lead = Office.newDepartment();
        task = Office.acceptedTask(lead);
    }

    @Test
    void whatIsHandedInIsKnownByItsContentAndItsName() throws Exception {
        byte[] file = Samples.pdf("All lamps stand.");
        JsonPath made = Handing.by("officer." + lead)
                .field("title", "Acceptance, 验收")
                .hands(task, NAME, file)
                .statusCode(201)
                .jsonPath();
        assertThat(made.getString("name")).isEqualTo(NAME);
        assertThat(made.getString("title")).isEqualTo("Acceptance, 验收");
        assertThat(made.getString("mediaType")).isEqualTo("application/pdf");
        assertThat(made.getInt("size")).isEqualTo(file.length);
        assertThat(made.getString("sha256")).isEqualTo(sha256(file));
        assertThat(made.getString("by")).isEqualTo("officer." + lead);
        assertThat(made.getString("department")).isEqualTo(lead);
        assertThat(made.getString("taskId")).isEqualTo(task);
        JsonPath about = Office.read(officer(lead), "/api/v1/evidence/{id}/about", made.getString("id"));
        assertThat(about.getMap("")).isEqualTo(made.getMap(""));
    }

    @Test
    void aFileMayBeTheBodyItself() {
        byte[] file = Samples.png(1);
        officer(lead)
                .queryParam("name", "C:\\fotos\\灯.PNG")
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/v1/tasks/{id}/evidence", task)
                .then()
                .statusCode(201)
                .body("name", equalTo("灯.PNG"))
                .body("mediaType", equalTo("image/png"));
        officer(lead)
                .contentType("image/png")
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E7%81%AF.png")
                .body(file)
                .post("/api/v1/tasks/{id}/evidence?title=Lamp", task)
                .then()
                .statusCode(201)
                .body("name", equalTo("灯.png"))
                .body("title", equalTo("Lamp"));
    }

    @Test
    void theFileComesBackByteForByteUnderItsName() {
        byte[] file = Samples.pdf("All lamps stand.");
        String id = Handing.in(task, NAME, file);
        Response answer = officer(lead).get("/api/v1/evidence/{id}", id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(file);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(file.length));
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .endsWith("filename*=UTF-8''%E6%B9%96%E6%BB%A8%E8%B7%AF%E8%B7%AF%E7%81%AF%20"
                        + "%E9%AA%8C%E6%94%B6%E5%8D%95.pdf");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Repr-Digest")).startsWith("sha-256=:");
        String tag = answer.header("ETag");
        officer(lead)
                .header("If-None-Match", tag)
                .get("/api/v1/evidence/{id}", id)
                .then()
                .statusCode(304);
    }

    @Test
    void itIsAFactOfTheTaskWithTheHashOfTheFile() {
        byte[] file = Samples.png(7);
        String id = Handing.in(task, "lamp.png", file);
        Map<String, Object> line = Office.timeline(task).getMap("items[-1]");
        assertThat(line).containsEntry("move", "evidence").containsEntry("subject", id);
        assertThat(line.get("details"))
                .isEqualTo(Map.of(
                        "name",
                        "lamp.png",
                        "mediaType",
                        "image/png",
                        "size",
                        "" + file.length,
                        "sha256",
                        sha256(file)));
    }

    @Test
    void aListHasThemInOrderPageByPage() {
        List<String> ids = List.of(
                Handing.in(task, "1.png", Samples.png(1)),
                Handing.in(task, "2.png", Samples.png(2)),
                Handing.in(task, "3.png", Samples.png(3)));
        JsonPath first = Office.read(as("auditor"), "/api/v1/tasks/{id}/evidence?limit=2", task);
        assertThat(first.<String>getList("items.id")).isEqualTo(ids.subList(0, 2));
        JsonPath rest = Office.read(
                as("auditor"), "/api/v1/tasks/{id}/evidence?limit=2&cursor={c}", task, first.getString("nextCursor"));
        assertThat(rest.<String>getList("items.id")).isEqualTo(ids.subList(2, 3));
        assertThat(rest.getString("nextCursor")).isNull();
    }

    @Test
    void whoMayNotKnowOfTheTaskFindsNoEvidenceEither() {
        String id = Handing.in(task, "lamp.png", Samples.png(1));
        String other = Office.newDepartment();
        for (String address : List.of("/api/v1/evidence/" + id, "/api/v1/evidence/" + id + "/about")) {
            officer(other).get(address).then().statusCode(404);
        }
        officer(other).get("/api/v1/tasks/{id}/evidence", task).then().statusCode(404);
        Handing.by("officer." + other).hands(task, "lamp.png", Samples.png(1)).statusCode(404);
        as("supervisor").get("/api/v1/evidence/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void onlyThoseWhoDoOrJudgeTheTaskHandIn() {
        Handing.by("auditor").hands(task, "lamp.png", Samples.png(1)).statusCode(403);
        Handing.by("leader").hands(task, "lamp.png", Samples.png(1)).statusCode(403);
    }

    @Test
    void aCancelledTaskTakesNoMore() {
        Office.cancel(as("supervisor"), task, Map.of("reason", "No lamps are left."))
                .then()
                .statusCode(200);
        Handing.by("supervisor")
                .hands(task, "lamp.png", Samples.png(1))
                .statusCode(409)
                .body("state", equalTo("CANCELLED"));
    }

    @Test
    void theSameRequestTwiceHandsInOnce() {
        String key = UUID.randomUUID().toString();
        byte[] file = Samples.png(11);
        String first = Handing.by("officer." + lead)
                .key(key)
                .hands(task, "lamp.png", file)
                .path("id");
        Handing.by("officer." + lead)
                .key(key)
                .hands(task, "lamp.png", file)
                .statusCode(201)
                .body("id", equalTo(first));
        Handing.by("officer." + lead)
                .key(key)
                .hands(task, "lamp.png", Samples.png(12))
                .statusCode(422)
                .body("type", containsString("key-reused"));
        assertThat(Office.read(as("supervisor"), "/api/v1/tasks/{id}/evidence", task)
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void aReportNamesTheEvidenceOfItsTaskAndNoOther() {
        String mine = Handing.in(task, "lamp.png", Samples.png(1));
        String others = Handing.in(Office.acceptedTask(lead), "lamp.png", Samples.png(1));
        Map<String, Object> report = Map.of("percent", 10, "narrative", "One lamp.", "evidenceIds", List.of(mine));
        Office.report(officer(lead), task, report).then().statusCode(201);
        assertThat(Office.timeline(task).getString("items[-1].details.evidenceIds"))
                .isEqualTo(mine);
        Map<String, Object> wrong = Map.of("percent", 20, "narrative", "Two.", "evidenceIds", List.of(mine, others));
        Office.report(officer(lead), task, wrong)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("evidenceIds"));
    }

    @Test
    void otherFeaturesLearnWhichIdsAreItsEvidence() throws SQLException {
        UUID mine = UUID.fromString(Handing.in(task, "lamp.png", Samples.png(1)));
        UUID others = UUID.fromString(Handing.in(Office.acceptedTask(lead), "lamp.png", Samples.png(1)));
        assertThat(org.duban.runtime.db.Transactions.call(
                        () -> evidence.known(UUID.fromString(task), List.of(mine, others, UUID.randomUUID()))))
                .containsExactly(mine);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
