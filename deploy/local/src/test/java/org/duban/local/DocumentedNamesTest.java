package org.duban.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is what the code has: topics, ports and states that are written down twice drift apart. */
class DocumentedNamesTest {
    private static final Path CHECKOUT = Path.of("..", "..");

    @Test
    void theDocumentsNameNoTopicPortOrStateThatIsNotThere() throws IOException {
        for (Path document : documents()) {
            assertThat(DocumentedNames.strangers(Files.readString(document)))
                    .as("%s", document)
                    .isEmpty();
        }
    }

    @Test
    void theReadmeNamesEveryTopicAndPort() throws IOException {
        assertThat(DocumentedNames.unnamed(Files.readString(CHECKOUT.resolve("README.md"))))
                .isEmpty();
    }

    @Test
    void namesThatAreNotThereAreSeen() {
        assertThat(DocumentedNames.strangers("Read `duban.tasks` and `duban.task`."))
                .containsExactly("duban.task");
        assertThat(DocumentedNames.strangers("at http://localhost:8080, formerly localhost:9090"))
                .containsExactly("9090");
        assertThat(DocumentedNames.strangers("gateway[gateway :8081] --> meeting-service :8081"))
                .containsExactly("gateway :8081");
        assertThat(DocumentedNames.strangers("| gateway | 8080 |\n| task-service | 8083 |\n| Kafka | 8080 |"))
                .containsExactly("task-service 8083", "Kafka 8080");
        assertThat(DocumentedNames.strangers("A task is ISSUED, ACCEPTED, UNDER_WAY or `CLOSED`."))
                .containsExactly("UNDER_WAY");
    }

    @Test
    void otherNamesAreLeftAlone() {
        assertThat(DocumentedNames.strangers("run with `-Dduban.openapi.write=true`; sets `duban.scope`; at 12:30"))
                .isEmpty();
        assertThat(DocumentedNames.strangers("Outcomes are ISSUED / REFUSED; a record is HELD or PARKED."))
                .isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(CHECKOUT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md").map(CHECKOUT::resolve),
                            files.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }
}
