package org.duban.meeting.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {

    static Stream<String> minutes() {
        return Stream.of(
                "3月12日，𠮷林市政府召开常务会议🙂。\n会议审议《𡘙办法》。会议要求，𠮷林局要检查水库。要建立台账。",
                "On March 12, 2024, the council held a meeting 🎉.\n\nThe meeting heard a 𝒻𝒾𝓃𝑒 report. It is necessary to 🎯 check all wells.",
                "3月12日，市政府召开常务会议。\r\n\r\n会议强调，要检查水库。\r\n会议听取汇报。要检查堤防。\r\n",
                "Minutes of the meeting\r\n\r\n1. Fares\r\n\r\nThe Board directed staff to print\r\nthe fares.\r\n",
                "\uFEFFMinutes of the meeting\r\r1. Fares\r\rClerk to print the fares.\r");
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void offsetsCountCodePointsOfTheTextAsSentAndTheSentenceIsItsSpan(String text) {
        Extracted extracted = Texts.extracted(text);

        assertThat(extracted.directives()).isNotEmpty().allSatisfy(directive -> {
            assertThat(span(text, directive.start(), directive.end())).isEqualTo(directive.sentence());
            assertThat(directive.agendaItem()).isNotNull();
        });
        assertThat(extracted.agendaItems())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(span(text, item.start(), item.end()))
                        .isEqualTo(span(text, item.start(), item.end()).strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\r\n\r\n",
                "。",
                "；；；",
                "....",
                "1.",
                "一、",
                "🙂",
                "会议",
                "meeting",
                "会议要求，",
                "ACTION:",
                "\uD800"
            })
    void aTextThatSaysNothingProposesNothing(String text) {
        Extracted extracted = Texts.extracted(text);

        assertThat(extracted.directives()).isEmpty();
    }

    @Test
    void itemsFollowOneAnotherWithoutOverlap() {
        Extracted extracted = Texts.extracted("3月12日，市政府召开常务会议。\n会议听取甲汇报。\n会议审议乙办法。\n会议研究丙事项。\n");

        assertThat(extracted.agendaItems()).hasSize(3);
        for (int i = 1; i < 3; i++) {
            assertThat(extracted.agendaItems().get(i).start())
                    .isGreaterThanOrEqualTo(extracted.agendaItems().get(i - 1).end());
        }
    }

    private static String span(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
