package org.duban.meeting.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.meeting.Desk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What reading costs, in processor time of its own thread, so that a busy machine changes nothing. */
class ExtractionSpeedTest {
    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final int HUGE = 1_000_000;
    /** Ten times the text may cost ten times as much, and some more for the collector; a square would be a hundred times. */
    private static final double AT_MOST = 30;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCostOfMinutesGrowsWithTheirLengthFrom10kBTo1MB(Language language) {
        String minutes =
                Desk.sampleText(language == Language.ZH ? "standing-committee.zh.txt" : "council.en.txt") + "\n\n";
        String huge = minutes.repeat(1 + HUGE / minutes.length());
        cost(huge.substring(0, LARGE), language);
        double small = best(5, huge.substring(0, SMALL), language);
        double large = best(2, huge.substring(0, LARGE), language);
        double most = best(1, huge.substring(0, HUGE), language);
        assertThat(large / small).isLessThan(AT_MOST);
        assertThat(most / large).isLessThan(AT_MOST);
    }

    static Stream<String> patterns() {
        return Stream.of(
                "会议要求，市水利局要会同市财政局在6月底前检查水库，建立台账。",
                "市水利局和市财政局与各县区",
                "要，",
                "要检查水库；",
                "市水利局加强，",
                "召开，市水利局，会议指出，",
                "一是；",
                "由",
                "第一次",
                "研究A、",
                "1. Quays\n\nClerk to write to the harbour master by May 31; the Board moved to buy boats. ",
                "the Water Bureau and the Finance Bureau should ",
                "motion by A, seconded by B, ",
                "RESOLVED that ",
                "by the end of ",
                "meeting of the ",
                "A B. C d, and she will ",
                "Aa Bb Cc\n",
                "会议指出，",
                "《",
                "“",
                "(",
                "a",
                "1",
                "a ",
                ". ",
                "a\t",
                "\n1.\n",
                "\r\n");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void noRunOfOneThingCostsMoreThanItsLength(String pattern) {
        String head = "3月12日，市政府召开会议 meeting held, minutes。\n";
        for (Language language : Language.values()) {
            String small = head + pattern.repeat(SMALL / pattern.length());
            String large = head + pattern.repeat(LARGE / pattern.length());
            cost(small, language);
            assertThat(best(1, large, language) / best(3, small, language)).isLessThan(AT_MOST);
        }
    }

    private static double best(int times, String text, Language language) {
        return IntStream.range(0, times)
                .mapToDouble(i -> cost(text, language))
                .min()
                .orElseThrow();
    }

    /** Nanoseconds, and no less than a millisecond, below which clocks are coarse. */
    private static double cost(String text, Language language) {
        long start = THREADS.getCurrentThreadCpuTime();
        Extraction.extract(text, language, null, DepartmentNames.none());
        return Math.max(1_000_000, THREADS.getCurrentThreadCpuTime() - start);
    }
}
