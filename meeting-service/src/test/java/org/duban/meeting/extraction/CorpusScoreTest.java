package org.duban.meeting.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class CorpusScoreTest {

    @Test
    void noFigureOfTheCorpusFallsBelowItsFloor() throws IOException {
        Optional<Corpus> corpus = Corpus.nearby();
        if (corpus.isEmpty() || !Corpus.canScore()) {
            System.out.println("Corpus score skipped: needs ../shared/corpus beside the project, and python3.");
            assumeTrue(false, "no corpus or no python3");
        }
        Path predictions = Path.of("target", "corpus-predictions");
        corpus.get().predict(predictions);
        JsonNode score = corpus.get().score(predictions);

        print(score.get("groups"));
        for (String group : List.of("all", "zh", "en")) {
            assertFloors(group, score.get("groups").get(group), floors());
        }
        assertThat(score.at("/negatives/all/false_tasks").asInt()).isZero();
    }

    private static void print(JsonNode groups) {
        groups.fields().forEachRemaining(group -> {
            StringBuilder line = new StringBuilder(group.getKey());
            group.getValue()
                    .fields()
                    .forEachRemaining(
                            figure -> line.append(" %s %.3f".formatted(figure.getKey(), value(figure.getValue()))));
            System.out.println(line);
        });
    }

    private static double value(JsonNode figure) {
        return figure.has("f1")
                ? figure.get("f1").asDouble(1)
                : figure.path("acc").asDouble(1);
    }

    private static void assertFloors(String group, JsonNode figures, Properties floors) {
        SoftAssertions softly = new SoftAssertions();
        floors.stringPropertyNames().forEach(name -> {
            double value = value(figures.get(name));
            softly.assertThat(value)
                    .as(group + " " + name)
                    .isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(name)));
        });
        softly.assertAll();
    }

    private static Properties floors() throws IOException {
        Properties floors = new Properties();
        try (InputStream file = CorpusScoreTest.class.getResourceAsStream("/extraction/corpus-floors.properties")) {
            floors.load(file);
        }
        return floors;
    }
}
