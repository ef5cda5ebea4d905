package org.duban.task.closingfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.duban.task.Office;
import org.duban.task.evidence.store.EvidenceConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an ended task leaves behind: one signed zip with everything in it. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ClosingFileTest {
    @Inject
    Sql sql;

    @Inject
    EvidenceConfig config;

    @BeforeEach
    void aKey() {
        ClosingKey.write();
    }

    @Test
    void itHoldsEveryFactAndEveryFileAndNamesThemInItsManifest() {
        EndedTask task = EndedTask.made();
        Response answer = task.closingFile(officer(task.lead()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition")).contains("filename*=UTF-8''%E7%9D%A3");
        Zip zip = Zip.of(answer.asByteArray());
        assertThat(zip.entries().keySet())
                .hasSize(6)
                .startsWith("manifest.json", "manifest.sig", "report.html", "trace.json");
        assertThat(zip.name("evidence/")).endsWith("-验收单 1.pdf");
        JsonPath manifest = JsonPath.from(zip.text("manifest.json"));
        JsonPath trace = JsonPath.from(zip.text("trace.json"));
        assertThat(manifest.getString("taskId")).isEqualTo(task.id());
        assertThat(manifest.getInt("factCount")).isEqualTo(6);
        assertThat(manifest.getInt("firstSealed")).isEqualTo(1);
        assertThat(manifest.getString("head")).isEqualTo(trace.getString("facts[-1].hash"));
        assertThat(manifest.<String>getList("files.name"))
                .containsExactlyElementsOf(
                        zip.entries().keySet().stream().skip(2).toList());
        List<String> texts = trace.getList("facts.text");
        assertThat(texts).hasSize(6);
        assertThat(JsonPath.from(texts.get(2)).getString("narrative")).isEqualTo(EndedTask.NARRATIVE);
        assertThat(trace.getString("task.status")).isEqualTo("CANCELLED");
        assertThat(trace.getString("task.source.title")).isEqualTo("Instruction on lighting");
    }

    @Test
    void itsReportSpeaksTheLanguageAskedForAndBelievesNobodysMarkup() {
        EndedTask task = EndedTask.made();
        String chinese = report(task, "zh-CN");
        String english = report(task, "en");
        assertThat(chinese).contains("<html lang=\"zh-CN\">", "办理经过", "签收", "佐证材料", "已由省里办理。");
        assertThat(english).contains("<html lang=\"en\">", "What happened", "Signed for");
        assertThat(english)
                .contains("31 盏路灯 &lt;b&gt;stand&lt;/b&gt; &amp; shine.")
                .doesNotContain("<b>stand");
        assertThat(english).doesNotContain("http://", "https://", "<script");
    }

    private static String report(EndedTask task, String language) {
        byte[] zip = task.closingFile(as("auditor").header("Accept-Language", language))
                .asByteArray();
        return Zip.of(zip).text("report.html");
    }

    @Test
    void whatHasNotEndedHasNone() {
        String lead = Office.newDepartment();
        new EndedTask(lead, Office.acceptedTask(lead))
                .closingFile(as("supervisor"))
                .then()
                .statusCode(409)
                .body("state", equalTo("ACCEPTED"))
                .body("allowedMoves", hasItem("evidence"));
    }

    @Test
    void whoMayNotKnowOfTheTaskGetsNone() {
        EndedTask task = EndedTask.made();
        task.closingFile(officer(Office.newDepartment())).then().statusCode(404);
        new EndedTask("", UUID.randomUUID().toString())
                .closingFile(as("supervisor"))
                .then()
                .statusCode(404);
    }

    @Test
    void withoutAKeyItSaysSo() throws Exception {
        EndedTask task = EndedTask.made();
        ClosingKey.write("no key");
        task.closingFile(as("supervisor")).then().statusCode(503).body("detail", containsString("closing-file.key"));
        Files.delete(ClosingKey.FILE);
        as("auditor").get("/api/v1/closing-file-key").then().statusCode(503);
    }

    @Test
    void aFactChangedInTheDatabaseIsNamed() throws SQLException {
        EndedTask task = EndedTask.made();
        change("update task_fact set narrative = 'All is well.' where task_id = ? and position = 3", task);
        refusesAt(task, 3);
    }

    @Test
    void aFactTakenOutOfTheDatabaseIsNamed() throws SQLException {
        EndedTask task = EndedTask.made();
        change("delete from task_fact where task_id = ? and position = 3", task);
        refusesAt(task, 3);
    }

    @Test
    void aLastFactTakenOutOfTheDatabaseIsMissed() throws SQLException {
        EndedTask task = EndedTask.made();
        change("delete from task_fact where task_id = ? and position = 6", task);
        refusesAt(task, 6);
    }

    @Test
    void evidenceChangedInTheDatabaseIsNamed() throws SQLException {
        EndedTask task = EndedTask.made();
        change("update evidence set name = 'other.png' where task_id = ? and name = 'lamp.png'", task);
        refusesAt(task, 5);
    }

    @Test
    void aStoredFileThatWasChangedIsNamed() throws Exception {
        EndedTask task = EndedTask.made();
        String sha256 = Office.read(as("auditor"), "/api/v1/tasks/{id}/evidence", task.id())
                .getString("items[0].sha256");
        Path stored = config.directory()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        byte[] content = Files.readAllBytes(stored);
        content[content.length - 1] ^= 1;
        Files.write(stored, content);
        task.closingFile(as("supervisor")).then().statusCode(409).body("detail", containsString("验收单 1.pdf"));
        Files.delete(stored);
        task.closingFile(as("supervisor")).then().statusCode(409);
    }

    @Test
    void theChainBeginsWithTheFirstFactThatWasSealed() throws SQLException {
        String lead = Office.newDepartment();
        String id = Office.issuedTask(lead);
        change("update task_fact set hash = null where task_id = ?", new EndedTask(lead, id));
        change("update task set fact_head = null where id = ?", new EndedTask(lead, id));
        Office.cancel(as("supervisor"), id, Map.of("reason", "Not needed."))
                .then()
                .statusCode(200);
        Zip zip = new EndedTask(lead, id).zip();
        assertThat(JsonPath.from(zip.text("manifest.json")).getInt("firstSealed"))
                .isEqualTo(2);
        assertThat(zip.text("report.html")).contains("The chain begins with fact 2.");
    }

    private static void refusesAt(EndedTask task, int fact) {
        task.closingFile(as("supervisor")).then().statusCode(409).body("fact", equalTo(fact));
    }

    private void change(String statement, EndedTask task) throws SQLException {
        org.duban.runtime.db.Transactions.run(() ->
                assertThat(sql.update(statement, UUID.fromString(task.id()))).isPositive());
    }
}
