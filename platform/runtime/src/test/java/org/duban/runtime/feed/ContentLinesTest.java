package org.duban.runtime.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentLinesTest {
    @Test
    void aLineOf75OctetsStaysAndOneMoreIsFolded() {
        assertThat(ContentLines.folded("a".repeat(75) + "\r\n")).isEqualTo("a".repeat(75) + "\r\n");
        assertThat(ContentLines.folded("a".repeat(76) + "\r\n")).isEqualTo("a".repeat(75) + "\r\n a\r\n");
        assertThat(ContentLines.folded("a".repeat(150)))
                .isEqualTo("a".repeat(75) + "\r\n " + "a".repeat(74) + "\r\n a");
    }

    @Test
    void noCharacterIsTornAtWhateverOctetTheFoldComes() {
        IntStream.range(0, 80).forEach(begin -> {
            String line = "x".repeat(begin) + "督办事项𠮷野é".repeat(40);

            String folded = ContentLines.folded(line);

            assertThat(folded.split("\r\n"))
                    .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75)
                    .noneMatch(part -> part.contains("\uFFFD"));
            assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
        });
    }

    @Test
    void eachLineIsCountedAnew() {
        String lines = ("b".repeat(60) + "\r\n").repeat(3);

        assertThat(ContentLines.folded(lines)).isEqualTo(lines);
    }
}
