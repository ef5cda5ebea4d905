package org.duban.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.duban.runtime.web.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String CHINESE = "会议纪要 2024\n一、市水利局要在6月底前检查水库。\n";
    private static final String ENGLISH = "Minutes – 4 June 2024\n1. The Clerk to write to the café.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void theCharsetIsFoundWithoutBeingNamed(String charset) {
        for (String text : new String[] {CHINESE, ENGLISH}) {
            assertThat(PlainText.decode(text.getBytes(Charset.forName(charset)), null))
                    .isEqualTo(text);
        }
    }

    @Test
    void aMarkIsNoPartOfTheText() {
        assertThat(PlainText.decode(("\uFEFF" + CHINESE).getBytes(Charset.forName("UTF-16LE")), null))
                .isEqualTo(CHINESE);
    }

    @ParameterizedTest
    @CsvSource({"GB18030", "UTF-16LE"})
    void aCharsetThatIsNamedCounts(String charset) {
        assertThat(PlainText.decode(CHINESE.getBytes(Charset.forName(charset)), charset))
                .isEqualTo(CHINESE);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] zeros = new byte[64];
        assertThatThrownBy(() -> PlainText.decode(zeros, null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> PlainText.decode(CHINESE.getBytes(Charset.forName("GB18030")), "UTF-8"))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> PlainText.decode(new byte[] {'a', 0, 'b', 0, 7, 0}, null))
                .isInstanceOf(Problem.class);
    }
}
