package org.duban.meeting.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractionSpeedTest {

    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;

    /**
     * Ten times the text may take ten times as long, and twice that on a busy machine; a square would take a hundred
     * times.
     */
    private static final double AT_MOST = 30;

    static Stream<String> patterns() {
        return Stream.of(
                "会议要求，市水利局要会同市财政局在6月底前检查水库，建立台账。",
                "市水利局和市财政局与各县区",
                "要，",
                "要检查水库；",
                "市水利局加强，",
                "召开，市水利局，会议指出，",
                "一是；",
                "1. Quays\n\nClerk to write to the harbour master by May 31; the Board moved to buy boats. ",
                "the Water Bureau and the Finance Bureau should ",
                "A B. C d, and she will ",
                "会议指出，",
                "《",
                "a ",
                ". ",
                "\n1.\n",
                "\r\n");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void theTimeGrowsWithTheTextAndNotFaster(String pattern) {
        String head = "3月12日，市政府召开会议 meeting。\n";
        String small = head + pattern.repeat(SMALL / pattern.length());
        String large = head + pattern.repeat(LARGE / pattern.length());
        nanos(small);

        double ratio = (double) bestOf(2, large) / Math.max(500_000, bestOf(2, small));

        assertThat(ratio).isLessThan(AT_MOST);
    }

    private static long bestOf(int times, String text) {
        return IntStream.range(0, times).mapToLong(i -> nanos(text)).min().orElseThrow();
    }

    private static long nanos(String text) {
        long start = System.nanoTime();
        for (Language language : Language.values()) {
            Extraction.extract(text, language, null, DepartmentNames.none());
        }
        return System.nanoTime() - start;
    }
}
