package org.duban.devkit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SequenceAuditTest {
    @Test
    void eachAggregateInItsOrderIsFine() {
        assertThat(SequenceAudit.faults(List.of(event("a", 1), event("b", 1), event("a", 2), event("b", 2))))
                .isEmpty();
    }

    @Test
    void aRepetitionIsFine() {
        assertThat(SequenceAudit.faults(List.of(event("a", 1), event("a", 2), event("a", 1), event("a", 2))))
                .isEmpty();
    }

    @Test
    void aLostEventIsFound() {
        assertThat(SequenceAudit.faults(List.of(event("a", 1), event("a", 3)))).containsExactly("a: 3 came after 1");
    }

    @Test
    void aLostFirstEventIsFound() {
        assertThat(SequenceAudit.faults(List.of(event("a", 2)))).containsExactly("a: 2 came after 0");
    }

    @Test
    void aPairInTheWrongOrderIsFound() {
        assertThat(SequenceAudit.faults(List.of(event("a", 2), event("a", 1)))).isNotEmpty();
    }

    private static SeenEvent event(String key, long sequence) {
        return new SeenEvent(key, Map.of("ce_sequence", Long.toString(sequence)), new byte[0]);
    }
}
