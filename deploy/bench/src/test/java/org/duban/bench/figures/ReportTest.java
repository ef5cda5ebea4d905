package org.duban.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private final Report report = new Report();

    @BeforeEach
    void aFloorAndWhatIsHeldAgainstIt() {
        report.addLatency("plain", "plain", Percentiles.of(1, 2, 4), "", Map.of());
        report.addLatency("ours", "ours", Percentiles.of(3, 5, 20), "plain", Map.of("p50", "<= 5"));
    }

    @Test
    void eachPercentileIsHeldAgainstTheSameOneOfTheFloor() {
        assertThat(ratioOf("ours.p50")).isEqualTo(2.5);
        assertThat(ratioOf("ours.p99")).isEqualTo(5);
        assertThat(ratioOf("plain.p50")).isNaN();
    }

    @Test
    void theFileSaysTheRatiosAndWhatIsWanted(@TempDir Path directory) throws Exception {
        report.note("date", "2026-03-02");
        ReportFile.write(report, directory.resolve("bench.json"));
        JsonNode file =
                new ObjectMapper().readTree(directory.resolve("bench.json").toFile());
        assertThat(file.at("/date").asText()).isEqualTo("2026-03-02");
        assertThat(file.at("/figures/ours.p50/ratioToFloor").asDouble()).isEqualTo(2.5);
        assertThat(file.at("/figures/ours.p50/aim").asText()).isEqualTo("<= 5");
        assertThat(file.at("/figures/plain.p50").has("ratioToFloor")).isFalse();
    }

    @Test
    void theTableHasALineForEachFigure() {
        assertThat(Table.of(report))
                .contains("ours, p99")
                .contains("20.00")
                .contains("5.00")
                .contains("<= 5");
    }

    private double ratioOf(String id) {
        for (Figure figure : report.figures()) {
            if (figure.id().equals(id)) {
                return report.ratio(figure).orElse(Double.NaN);
            }
        }
        throw new AssertionError("no figure " + id);
    }
}
