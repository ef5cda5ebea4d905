package org.duban.task.closingfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.duban.devkit.test.DubanStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that checks closing files sees each kind of change, and says which. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class VerifyingTest {
    private static final Path SCRIPT = Path.of("..", "deploy", "verify-closing-file");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Zip original;

    @TempDir
    Path folder;

    private Path key;

    record Verdict(int code, String said) {}

    @BeforeEach
    void aClosingFile() throws IOException {
        if (original == null) {
            ClosingKey.write();
            original = EndedTask.made().zip();
            Files.writeString(
                    Path.of("target", "test-closing-file.pub"),
                    as("auditor").get("/api/v1/closing-file-key").asString());
        }
        key = Path.of("target", "test-closing-file.pub");
    }

    @Test
    void anUntouchedOnePasses() throws Exception {
        Verdict verdict = verdict(zip -> {});
        assertThat(verdict.said()).matches("OK: 督〔\\d{4}〕.*, 6 facts, head [0-9a-f]{64}\n");
        assertThat(verdict.code()).isZero();
    }

    @Test
    void aChangedFactIsNamed() throws Exception {
        changed(zip -> zip.text("trace.json", zip.text("trace.json").replace("shine", "glow")), "fact 3 was changed.");
    }

    @Test
    void aChangedByteOfEvidenceIsNamed() throws Exception {
        String name = original.name("evidence/");
        changed(zip -> zip.entries().get(name)[40] ^= 1, name + " was changed.");
    }

    @Test
    void factsInAnotherOrderAreSeen() throws Exception {
        changed(facts(facts -> facts.insert(3, facts.remove(2))), "where fact 3 should be stands fact 4.");
    }

    @Test
    void aMissingTailIsSeen() throws Exception {
        changed(
                facts(facts -> {
                    facts.remove(5);
                    facts.remove(4);
                }),
                "facts 5 to 6 are missing.");
    }

    @Test
    void aMissingFactInTheMiddleIsSeen() throws Exception {
        changed(facts(facts -> facts.remove(2)), "where fact 3 should be stands fact 4.");
    }

    @Test
    void anAddedFactIsSeen() throws Exception {
        changed(facts(facts -> forgeFrom(facts, 6)), "fact 7 was added.");
    }

    @Test
    void aChainComputedAnewWithoutTheKeyIsSeen() throws Exception {
        changed(facts(facts -> forgeFrom(facts, 2)), "the facts were chained anew: the last one has hash");
    }

    @Test
    void aManifestThatFitsAForgedChainIsNotSigned() throws Exception {
        changed(
                zip -> {
                    facts(facts -> forgeFrom(facts, 2)).accept(zip);
                    String trace = zip.text("trace.json");
                    ObjectNode manifest = read(zip.text("manifest.json"));
                    manifest.put("head", read(trace).at("/facts/5/hash").asText());
                    ObjectNode file = (ObjectNode) manifest.at("/files/1");
                    file.put("sha256", Part.sha256(trace.getBytes(StandardCharsets.UTF_8)));
                    file.put("size", trace.getBytes(StandardCharsets.UTF_8).length);
                    zip.text("manifest.json", manifest.toString());
                },
                "manifest.sig is not the signature of manifest.json.");
    }

    @Test
    void anotherSignatureIsSeen() throws Exception {
        byte[] other = EndedTask.made().zip().entries().get("manifest.sig");
        changed(zip -> zip.entries().put("manifest.sig", other), "manifest.sig is not the signature of manifest.json.");
        changed(zip -> zip.entries().put("manifest.sig", new byte[3]), "manifest.sig is not the signature");
        changed(zip -> zip.entries().remove("manifest.sig"), "manifest.sig is missing.");
    }

    @Test
    void anotherKeyIsNamed() throws Exception {
        SigningKey other = SigningKey.of(ClosingKey.pem());
        key = Files.writeString(folder.resolve("other.pub"), other.openPem());
        changed(zip -> {}, "the signature was not made with this key; manifest.json names key");
        Zip resigned = new Zip(new java.util.LinkedHashMap<>(original.entries()));
        resigned.entries().put("manifest.sig", other.sign(resigned.entries().get("manifest.json")));
        key = Path.of("target", "test-closing-file.pub");
        changed(zip -> zip.entries().putAll(resigned.entries()), "manifest.sig is not the signature");
    }

    @Test
    void anAddedFileIsNamed() throws Exception {
        changed(zip -> zip.text("evidence/more.pdf", "x"), "evidence/more.pdf was added.");
    }

    @Test
    void aRemovedFileIsNamed() throws Exception {
        changed(zip -> zip.entries().remove("report.html"), "report.html is missing.");
        String name = original.name("evidence/");
        changed(zip -> zip.entries().remove(name), name + " is missing.");
    }

    @Test
    void aChangedReportIsNamed() throws Exception {
        changed(zip -> zip.text("report.html", "<p>All is well.</p>"), "report.html was changed.");
    }

    @Test
    void aTraceThatWasChangedBesideItsFactsIsNamed() throws Exception {
        changed(
                zip -> zip.text("trace.json", zip.text("trace.json").replace("CANCELLED\",\"lead", "CLOSED\",\"lead")),
                "trace.json was changed, though not in its facts.");
    }

    @Test
    void whatIsNoZipIsNone() throws Exception {
        Verdict verdict = run(Files.writeString(folder.resolve("note.txt"), "hello"));
        assertThat(verdict.code()).isEqualTo(1);
        assertThat(verdict.said()).startsWith("CHANGED: it can't be read as a closing file");
    }

    @Test
    void askedWronglyItSaysHowToAsk() throws Exception {
        Verdict verdict = run("--help");
        assertThat(verdict).isEqualTo(new Verdict(2, "Usage: deploy/verify-closing-file --key KEY FILE\n"));
        assertThat(run("--key", "nowhere.pub", "x.zip").code()).isEqualTo(2);
        assertThat(run("--key", key.toString(), "nowhere.zip").said()).contains("there is no file nowhere.zip");
    }

    private void changed(Consumer<Zip> change, String said) throws Exception {
        Verdict verdict = verdict(change);
        assertThat(verdict.said()).startsWith("CHANGED: " + said).hasLineCount(1);
        assertThat(verdict.code()).isEqualTo(1);
    }

    private Verdict verdict(Consumer<Zip> change) throws Exception {
        Zip zip = new Zip(new java.util.LinkedHashMap<>());
        original.entries().forEach((name, bytes) -> zip.entries().put(name, bytes.clone()));
        change.accept(zip);
        return run(zip.writtenTo(folder.resolve("closing.zip")));
    }

    private Verdict run(Path file) throws Exception {
        return run("--key", key.toString(), file.toString());
    }

    private static Verdict run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), said);
    }

    private static Consumer<Zip> facts(Consumer<ArrayNode> change) {
        return zip -> {
            ObjectNode trace = read(zip.text("trace.json"));
            change.accept((ArrayNode) trace.get("facts"));
            zip.text("trace.json", trace.toString());
        };
    }

    /** Puts another narrative into a fact, or adds one more, and computes all hashes from there on. */
    private static void forgeFrom(ArrayNode facts, int index) {
        if (index == facts.size()) {
            facts.add(facts.get(index - 1).deepCopy());
        }
        for (int i = index; i < facts.size(); i++) {
            ObjectNode text = read(facts.get(i).get("text").asText());
            text.put("position", i + 1);
            text.put("previous", facts.get(i - 1).get("hash").asText());
            text.put("narrative", "All is well.");
            ObjectNode fact = (ObjectNode) facts.get(i);
            fact.put("position", i + 1);
            fact.put("text", text.toString());
            fact.put("hash", Part.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static ObjectNode read(String text) {
        try {
            JsonNode read = JSON.readTree(text);
            return (ObjectNode) read;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
