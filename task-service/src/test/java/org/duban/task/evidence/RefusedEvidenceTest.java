package org.duban.task.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.devkit.test.DubanStack;
import org.duban.task.Office;
import org.duban.task.evidence.store.EvidenceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no evidence, and what is said to them; nothing of one stays behind. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class RefusedEvidenceTest {
    @Inject
    EvidenceConfig config;

    private String lead;
    private String task;

    @BeforeEach
    void aTask() {
        lead = Office.newDepartment();
        task = Office.acceptedTask(lead);
    }

    @AfterEach
    void nothingIsKept() throws IOException {
        assertThat(Office.read(as("supervisor"), "/api/v1/tasks/{id}/evidence", task)
                        .getList("items"))
                .isEmpty();
        Path incoming = config.directory().resolve("incoming");
        try (Stream<Path> drafts = Files.exists(incoming) ? Files.list(incoming) : Stream.empty()) {
            assertThat(drafts).isEmpty();
        }
    }

    static Stream<Arguments> otherKinds() {
        return Stream.of(
                Arguments.of("note.pdf", "Just a text.".getBytes(), "text/plain"),
                Arguments.of("files.zip", Samples.zip(Map.of("a.txt", "a")), "application/zip"),
                Arguments.of("page.pdf", "<html><body>x</body></html>".getBytes(), "text/html"),
                Arguments.of("macros.docx", Samples.docm(), "It is"),
                Arguments.of("mail.doc", Samples.compound("__nameid_version1.0", "", 0), "msoffice"),
                Arguments.of("film.heic", ftyp("isom"), "It is"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("otherKinds")
    void aKindThatIsNotTakenIsNamed(String name, byte[] content, String found) {
        Handing.by("officer." + lead).hands(task, name, content).statusCode(415).body("detail", containsString(found));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("liars")
    void aNameThatSaysAnotherKindIsRefused(String name, byte[] content) {
        Handing.by("officer." + lead)
                .hands(task, name, content)
                .statusCode(422)
                .body("violations[0].field", equalTo("name"));
    }

    static Stream<Arguments> liars() {
        return Stream.of(
                Arguments.of("lamp.pdf", Samples.png(3)),
                Arguments.of("lamp.png", Samples.pdf("x")),
                Arguments.of("lamp.doc", Samples.docx("x")),
                Arguments.of("lamp.exe", Samples.pdf("x")),
                Arguments.of("lamp\u202Efdp.exe", Samples.pdf("x")),
                Arguments.of("lamp", Samples.pdf("x")));
    }

    static Stream<Arguments> marked() {
        return Stream.of(
                Arguments.of("lamp.pdf", Samples.pdf("TOP SECRET")),
                Arguments.of("lamp.docx", Samples.docx("机密★10年")),
                Arguments.of("lamp.xlsx", Samples.xlsx("绝密")),
                Arguments.of("lamp.pptx", Samples.pptx("SECRET//NOFORN")),
                Arguments.of("lamp.doc", Samples.compound("WordDocument", "\r机密\r", 0)),
                Arguments.of("lamp.xls", Samples.compound("Workbook", "秘密★5年", 1)),
                Arguments.of("机密★lamp.png", Samples.png(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marked")
    void aClassificationMarkIsRefusedWhereverItStands(String name, byte[] content) {
        Handing.by("officer." + lead)
                .hands(task, name, content)
                .statusCode(422)
                .body("type", containsString("classified"));
    }

    @Test
    void aMarkInTheTitleIsRefused() {
        Handing.by("officer." + lead)
                .field("title", "绝密★")
                .hands(task, "lamp.png", Samples.png(1))
                .statusCode(422)
                .body("type", containsString("classified"));
    }

    @Test
    void whatNobodyCouldReadIsNoEvidence() {
        Handing.by("officer." + lead)
                .hands(task, "lamp.pdf", Samples.pdf("x", "secret"))
                .statusCode(422)
                .body("type", containsString("encrypted"));
        Handing.by("officer." + lead)
                .hands(task, "lamp.docx", Samples.compound("EncryptedPackage", "", 0))
                .statusCode(422)
                .body("type", containsString("encrypted"));
        byte[] cut = Arrays.copyOf(Samples.docx("x"), 200);
        Handing.by("officer." + lead)
                .hands(task, "lamp.docx", cut)
                .statusCode(422)
                .body("type", containsString("broken-file"));
    }

    @Test
    void aFewKilobytesThatUnpackToGigabytesAreNotUnpacked() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
        parts.put("word/document.xml", "<w>" + " ".repeat(210 << 20) + "</w>");
        Handing.by("officer." + lead)
                .hands(task, "lamp.docx", Samples.zip(parts))
                .statusCode(422)
                .body("type", containsString("unpacks-too-large"));
    }

    @Test
    void anEmptyFileAndAFormWithoutOneAreRefused() {
        Handing.by("officer." + lead)
                .hands(task, "lamp.pdf", new byte[0])
                .statusCode(422)
                .body("violations[0].field", equalTo("file"));
        Handing.by("officer." + lead)
                .field("title", "Lamps")
                .form(task)
                .statusCode(422)
                .body("violations[0].field", equalTo("file"));
        Handing.by("officer." + lead)
                .field("colour", "red")
                .form(task)
                .statusCode(422)
                .body("violations[0].field", equalTo("colour"));
        Handing.by("officer." + lead)
                .field("title", "x".repeat(201))
                .hands(task, "lamp.png", Samples.png(1))
                .statusCode(422)
                .body("violations[0].field", equalTo("title"));
    }

    @Test
    void aFormThatBreaksOffCannotBeRead() {
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nabc";
        Handing.by("officer." + lead)
                .send(task, "multipart/form-data; boundary=x", form.getBytes())
                .statusCode(400);
        Handing.by("officer." + lead)
                .send(task, "multipart/form-data", form.getBytes())
                .statusCode(400);
    }

    @Test
    void moreThanFiftyMegabytesAreRefusedBeforeTheyAreSent() throws Exception {
        try (SlowUpload upload = SlowUpload.begun("officer." + lead, task, "Content-Length: " + (51 << 20))) {
            upload.send(Samples.png(1000));
            assertThat(upload.answer()).contains("413").contains("too-large");
        }
    }

    @Test
    void aBodyOfUnknownLengthIsReadNoFurtherThanFiftyMegabytes() throws Exception {
        try (SlowUpload upload = SlowUpload.begun("officer." + lead, task, "Transfer-Encoding: chunked")) {
            byte[] megabyte = new byte[1 << 20];
            for (int sent = 0; sent < 50; sent++) {
                upload.sendChunk(megabyte);
            }
            assertThat(upload.isAnswered()).isFalse();
            upload.sendChunk(new byte[1]);
            assertThat(upload.answer()).contains("413").contains("too-large");
        }
    }

    private static byte[] ftyp(String brand) {
        return ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0" + brand + "mp42").getBytes();
    }
}
