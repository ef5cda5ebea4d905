package org.duban.local.story;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of 50 MB pass through services that have 256 MB of heap and end at the first allocation that fails. */
class LargeEvidenceTest {
    private static final int LIMIT = 50 << 20;
    private static HarbourCity city;

    @TempDir
    Path folder;

    private String task;

    @BeforeAll
    static void found() throws Exception {
        city = HarbourCity.founded();
    }

    @BeforeEach
    void aTask() {
        Map<String, Object> task = Map.of(
                "kind",
                "ASSIGNMENT",
                "requirement",
                "完成港区消防通道整治。",
                "leadDepartment",
                "YJJ",
                "deadline",
                HarbourCity.TODAY.plusDays(30).toString(),
                "source",
                Map.of("type", "INSPECTION", "title", "港区安全检查"));
        this.task = city.supervisor.posts("/tasks", task, 201).getString("id");
    }

    @Test
    void severalAtOnceComeInAndComeBackAndTheClosingFileVerifies() throws Exception {
        Path picture = picture(LIMIT);
        Path document = document(LIMIT);
        List<CompletableFuture<HttpResponse<String>>> uploads = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            uploads.add(upload("现场照片" + i + ".png", picture));
            uploads.add(upload("scan" + i + ".pdf", document));
        }
        List<String> ids = new ArrayList<>();
        for (CompletableFuture<HttpResponse<String>> upload : uploads) {
            HttpResponse<String> answer = upload.get();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            ids.add(io.restassured.path.json.JsonPath.from(answer.body()).getString("id"));
        }
        Path back = folder.resolve("back");
        assertThat(city.supervisor.downloads("/evidence/" + ids.get(0), back).statusCode())
                .isEqualTo(200);
        assertThat(Files.mismatch(picture, back)).isEqualTo(-1);
        theClosingFileVerifies();
    }

    @Test
    void fiftyOneMegabytesAreTooMuch() throws Exception {
        HttpResponse<String> answer = upload("large.png", picture(51 << 20)).get();
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private void theClosingFileVerifies() throws Exception {
        city.supervisor.posts("/tasks/" + task + "/cancellation", Map.of("reason", "已并入年度整治。"), 200);
        Path zip = folder.resolve("closing-file.zip");
        Path key = folder.resolve("duban.pub");
        city.supervisor.downloads("/tasks/" + task + "/closing-file", zip);
        city.supervisor.downloads("/closing-file-key", key);
        assertThat(ClosingFiles.verified(key, zip)).startsWith("OK: ").contains(", 6 facts, ");
    }

    private CompletableFuture<HttpResponse<String>> upload(String name, Path file) {
        Person officer = city.person("officer.YJJ");
        String encoded = java.net.URLEncoder.encode(name, UTF_8);
        return CompletableFuture.supplyAsync(() -> {
            try {
                return officer.uploads("/tasks/" + task + "/evidence?name=" + encoded, file);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Path picture(int size) throws Exception {
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        return file("picture-" + size, start, size - start.length, new byte[0]);
    }

    /** A page with a scan that fills nearly all of it. */
    private Path document(int size) throws Exception {
        String start = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</I 4 0 R>>>>>>endobj\n"
                + "4 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/Length %08d>>stream\n";
        String end = "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n";
        int length = size - start.length() - 4 - end.length();
        byte[] head = start.replace("%08d", String.format("%08d", length)).getBytes(US_ASCII);
        return file("document", head, length, end.getBytes(US_ASCII));
    }

    private Path file(String name, byte[] start, int more, byte[] end) throws Exception {
        Path file = folder.resolve(name);
        byte[] noise = new byte[1 << 20];
        new Random(7).nextBytes(noise);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start);
            for (int left = more; left > 0; left -= noise.length) {
                out.write(noise, 0, Math.min(left, noise.length));
            }
            out.write(end);
        }
        return file;
    }
}
