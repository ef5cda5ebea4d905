package org.duban.bench.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExactnessTest {
    private final List<String> decisions = List.of("a", "b");

    @Test
    void oneTaskEachIsFaultless() {
        assertThat(Exactness.faults(decisions, Map.of("a", 1L, "b", 1L))).isEmpty();
    }

    @Test
    void aDecisionWithoutTaskIsFound() {
        assertThat(Exactness.faults(decisions, Map.of("a", 1L))).containsExactly("decision b has 0 tasks");
    }

    @Test
    void aDecisionWithTwoTasksIsFound() {
        assertThat(Exactness.faults(decisions, Map.of("a", 2L, "b", 1L))).containsExactly("decision a has 2 tasks");
    }

    @Test
    void aTaskOfADecisionThatWasNotIssuedIsFound() {
        assertThat(Exactness.faults(decisions, Map.of("a", 1L, "b", 1L, "c", 1L)))
                .containsExactly("3 decisions have tasks, but 2 were issued");
    }
}
