package org.duban.meeting.extraction.directive;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.meeting.extraction.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuttingTest {

    private static final String LEAD = "3月12日，市政府召开常务会议。\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "会议强调，要检修路灯。                 | 要检修路灯",
                "王敏指出：要检修路灯。                 | 要检修路灯",
                "会议要求市城管局进一步检修路灯。       | 市城管局进一步检修路灯",
                "就夜间照明，王敏提出三点要求：要检修路灯。 | 要检修路灯",
                "会议强调，路灯是城市的眼睛，要检修路灯。 | 要检修路灯",
                "会议强调，面对用电高峰，要检修路灯。   | 要检修路灯",
                "会议决定，对企业缓缴水费，预计惠及三百家。 | 对企业缓缴水费",
                "会议强调，为迎接汛期，要检修泵站。     | 为迎接汛期，要检修泵站",
            })
    void attributionBackgroundAndForecastAreLeftOut(String said, String directive) {
        assertThat(Texts.sentences(LEAD + said)).containsExactly(directive);
    }

    @Test
    void aSentenceIsCutWhereSomebodyNewIsTold() {
        assertThat(Texts.sentences(LEAD + "会议要求，要备足物资，市水利局要检查水库。")).containsExactly("要备足物资", "市水利局要检查水库");
    }

    @Test
    void aSentenceIsCutAtItsNumbersAndWhereTheKindChanges() {
        assertThat(Texts.sentences(LEAD + "会议要求，一要检查水库；二要检查堤防。")).containsExactly("一要检查水库", "二要检查堤防");
        assertThat(Texts.sentences(LEAD + "会议要求，要检查水库；要提高认识。")).containsExactly("要检查水库", "要提高认识");
        assertThat(Texts.sentences(LEAD + "会议要求，要检查水库；要检查堤防。")).containsExactly("要检查水库；要检查堤防");
    }

    @Test
    void theSloganOfAPointIsNotQuotedButARequirementIs() {
        String points = "会议要求，一是凝心聚力谋发展。要编制规划。二是抓好问题整改。要建立台账。";

        assertThat(Texts.sentences(LEAD + points)).containsExactly("要编制规划", "抓好问题整改", "要建立台账");
    }

    @Test
    void anEnglishSentenceIsCutAtASemicolonWhereThePartObligesByItself() {
        String text =
                "The meeting stressed that all units must report; the Water Bureau shall inspect the wells; strive to be first.";

        assertThat(Texts.sentences(text))
                .containsExactly(
                        "all units must report", "the Water Bureau shall inspect the wells; strive to be first.");
    }

    @Test
    void anEnglishSentenceIsCutWhereSomebodyCommitsThemselves() {
        String text =
                "Minutes of the meeting\n\n1. Fares\n\nMr Dale asked staff to print the fares and he will check the list.";

        assertThat(Texts.sentences(text))
                .containsExactly("Mr Dale asked staff to print the fares", "he will check the list.");
    }

    @Test
    void hardWrappedLinesAreOneSentence() {
        String text =
                "Minutes of the meeting\n\n1. Fares\n\nThe Board directed staff to print\nthe fares. Nothing else\nwas said.";

        assertThat(Texts.sentences(text)).containsExactly("The Board directed staff to print\nthe fares.");
    }
}
