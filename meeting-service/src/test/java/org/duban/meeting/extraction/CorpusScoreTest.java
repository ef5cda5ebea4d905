package org.duban.meeting.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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

        assertFloors(score.at("/groups/all"), floors());
        assertThat(score.at("/negatives/all/false_tasks").asInt()).isZero();
    }

    private static void assertFloors(JsonNode figures, Properties floors) {
        SoftAssertions softly = new SoftAssertions();
        floors.stringPropertyNames().forEach(name -> {
            JsonNode figure = figures.get(name);
            double value = figure.has("f1")
                    ? figure.get("f1").asDouble()
                    : figure.get("acc").asDouble();
            softly.assertThat(value).as(name).isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(name)));
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
