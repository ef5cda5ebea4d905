package org.duban.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExactlyOnceTest {
    @Test
    void eachOnceInAnyOrderIsNoFault() {
        assertThat(ExactlyOnce.faults("the inbox", List.of("a", "b"), List.of("b", "a")))
                .isEmpty();
    }

    @Test
    void aLossADuplicateAndAStrangerAreNamed() {
        assertThat(ExactlyOnce.faults("the inbox", List.of("a", "b", "c"), List.of("b", "c", "b", "d")))
                .containsExactly("lost in the inbox: a", "2 times in the inbox: b", "never planned, in the inbox: d");
    }
}
