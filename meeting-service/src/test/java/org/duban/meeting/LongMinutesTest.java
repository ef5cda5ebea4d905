package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.duban.devkit.test.DubanStack;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Minutes of 20 MB come in whole, in each form, on a busy machine too; how long it took stands in the log. */
@QuarkusTest
@WithTestResource(DubanStack.class)
@Tag("slow")
class LongMinutesTest {
    private static final Logger LOG = Logger.getLogger(LongMinutesTest.class);
    private static final Desk SECRETARY = Desk.of("secretary");

    enum Form {
        TEXT("text/plain; charset=UTF-8", LongFiles::text, "完成第3处堵点整改"),
        WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", LongFiles::word, "完成第3处堵点整改"),
        PDF("application/pdf", LongFiles::pdf, "inspect quay 40");

        final String type;
        final Supplier<byte[]> file;
        final String words;

        Form(String type, Supplier<byte[]> file, String words) {
            this.type = type;
            this.file = file;
            this.words = words;
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theyAreTakenInSearchedAndGivenBack(Form form) {
        String meeting = SECRETARY.heldMeeting();
        byte[] file = form.file.get();

        long start = System.nanoTime();
        JsonPath imported = SECRETARY
                .bringMinutes(meeting, form.type, file)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        String text = SECRETARY
                .ask()
                .accept("text/plain")
                .get("/meetings/{id}/minutes", meeting)
                .asString();
        LOG.infof(
                "%s: %d bytes, %d characters, %d directives in %d ms",
                form, file.length, text.length(), imported.getList("directives").size(), took.toMillis());
        assertThat(imported.getList("directives")).hasSizeGreaterThan(1_000);
        assertThat(found(form.words)).contains(meeting);
        assertThat(SECRETARY
                        .ask()
                        .accept("application/octet-stream")
                        .get("/meetings/{id}/minutes", meeting)
                        .asByteArray())
                .isEqualTo(file);
    }

    private static List<String> found(String words) {
        return SECRETARY
                .ask()
                .queryParam("q", "\"" + words + "\"")
                .get("/meetings")
                .jsonPath()
                .getList("items.id");
    }
}
