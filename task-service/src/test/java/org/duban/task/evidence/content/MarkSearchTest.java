package org.duban.task.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A mark is found wherever the text is cut, and nothing is taken for one because it is cut. */
class MarkSearchTest {
    private static final int WINDOW = 64 * 1024;

    @Test
    void aMarkAtAnyPlaceAroundTheCutIsFound() {
        assertThat(IntStream.range(WINDOW - 80, WINDOW + 80)).allMatch(place -> found(place, "\n机密\n"));
        assertThat(IntStream.range(WINDOW - 80, WINDOW + 80)).allMatch(place -> found(place, "绝密★10年"));
    }

    @Test
    void aSentenceAtTheCutIsNoMark() {
        assertThat(IntStream.range(WINDOW - 80, WINDOW + 80)).noneMatch(place -> found(place, "\n机密工作很重要\n"));
        assertThat(IntStream.range(WINDOW - 80, WINDOW + 80)).noneMatch(place -> found(place, "严守国家机密\n"));
    }

    private static boolean found(int place, String text) {
        MarkSearch search = new MarkSearch();
        search.add("一".repeat(place));
        search.add(text);
        search.add("二".repeat(WINDOW));
        return search.found();
    }
}
