package org.duban.meeting.extraction.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duban.meeting.extraction.ExtractedDirective;
import org.duban.meeting.extraction.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineReadingTest {

    @ParameterizedTest
    @CsvSource({
        "3月31日前,     2024-03-31, 要在3月31日前报送方案。",
        "2025年1月5日,  2025-01-05, 要于2025年1月5日完成验收。",
        "明年2月1日前,  2025-02-01, 要在明年2月1日前报送总结。",
        "4月20日,       2024-04-20, 要从4月10日至4月20日开展检查。",
        "6月底前,       2024-06-30, 要在6月底前完成改造。",
        "年底前,        2024-12-31, 年底前要完成改造。",
        "2026年底,      2026-12-31, 要将试点延长至2026年底。",
        "三季度末,      2024-09-30, 要在三季度末开展检查。",
        "三个月内,      2024-06-12, 要在三个月内完成清理。",
        "10天内,        2024-03-22, 要在10天内报送清单。",
        "本周内,        2024-03-17, 本周内要召开协调会。",
        "月底前,        2024-03-31, 月底前要召开协调会。",
        "十五个工作日内, ,          要在十五个工作日内办结备案。",
        "春节前,        ,           要在春节前发放补贴。",
        "年底前,        2024-12-31, 由市水利局牵头，年底前完成清淤。",
        "一周内,        2024-03-19, 要在一周内报送清单。",
        "半年内,        2024-09-12, 要在半年内完成清理。",
        "48小时内,      2024-03-14, 要在48小时内上报结果。",
        "本季度内,      2024-03-31, 要在本季度内拨付资金。",
        "下季度末,      2024-06-30, 要在下季度末开展检查。",
        "上半年前,      2024-06-30, 要在上半年前完成改造。",
        "6月中旬前,     2024-06-20, 要在6月中旬前完成验收。",
        "下周五前,      2024-03-22, 下周五前要报送清单。",
        "周五前,        2024-03-15, 周五前要报送清单。",
        "本周三前,      2024-03-13, 本周三前要报送清单。",
        "下次会议前,    ,           要在下次会议前提出方案。",
        "国庆节前,      ,           要在国庆节前完成检修。",
        "审查期结束,    ,           要将封闭管理延长至审查期结束。",
    })
    void chineseWordsForADeadlineAreQuotedAndResolved(String words, LocalDate date, String requirement) {
        assertDeadline(Texts.saidInChinese(requirement), words, date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要从5月8日起公布数据。",
                "要每月通报一次进展。",
                "要尽快制定方案。",
                "要核查今年四季度的税款。",
                "近年内部审计发现的问题要梳理清单。",
            })
    void beginningsRhythmsAndVagueUrgencyAreNoDeadlines(String requirement) {
        assertDeadline(Texts.saidInChinese(requirement), null, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by May 31               | 2024-05-31 | Clerk to publish the list by May 31.",
                "before 3 April          | 2024-04-03 | Clerk to publish the list before 3 April.",
                "April 9                 | 2024-04-09 | Clerk to hold a hearing on April 9.",
                "within three weeks      | 2024-04-02 | Clerk to publish the list within three weeks.",
                "by the end of the month | 2024-03-31 | Clerk to publish the list by the end of the month.",
                "before the end of the year | 2024-12-31 | Clerk to publish the list before the end of the year.",
                "during the coming week  |            | Clerk to publish the list during the coming week.",
                "the next meeting        |            | Clerk to put this on the agenda for the next meeting.",
                "at the May meeting      |            | Clerk to report at the May meeting.",
                "by the end of March     | 2024-03-31 | Clerk to publish the list by the end of March.",
                "by the end of February  | 2025-02-28 | Clerk to publish the list by the end of February.",
                "by the end of June 2026 | 2026-06-30 | Clerk to publish the list by the end of June 2026.",
                "before the next meeting |            | Clerk to publish the list before the next meeting.",
                "by next meeting         |            | Clerk to publish the list by next meeting.",
                "within two weeks        | 2024-03-26 | Clerk to publish the list within two weeks.",
                "within a fortnight      | 2024-03-26 | Clerk to publish the list within a fortnight.",
                "within 30 days          | 2024-04-11 | Clerk to publish the list within 30 days.",
                "within ten working days |            | Clerk to publish the list within ten working days.",
                "by 31 March 2027        | 2027-03-31 | Clerk to publish the list by 31 March 2027.",
                "by the 3rd of May       | 2024-05-03 | Clerk to publish the list by the 3rd of May.",
                "by Sept 5               | 2024-09-05 | Clerk to publish the list by Sept 5.",
                "by Friday               | 2024-03-15 | Clerk to publish the list by Friday.",
                "by next Friday          | 2024-03-22 | Clerk to publish the list by next Friday.",
                "by close of business Friday    | 2024-03-15 | Clerk to publish the list by close of business Friday.",
                "by close of business on 5 May  | 2024-05-05 | Clerk to publish the list by close of business on 5 May.",
                "in Q3                   | 2024-09-30 | Clerk to publish the list in Q3.",
                "by the end of Q1 2025   | 2025-03-31 | Clerk to publish the list by the end of Q1 2025.",
                "by the second quarter   | 2024-06-30 | Clerk to publish the list by the second quarter.",
                "by the end of the quarter | 2024-03-31 | Clerk to publish the list by the end of the quarter.",
                "by June                 | 2024-06-30 | Clerk to publish the list by June.",
                "before June             | 2024-05-31 | Clerk to publish the list before June.",
                "by the end of the school year |      | Clerk to publish the list by the end of the school year.",
            })
    void englishWordsForADeadlineAreQuotedAndResolved(String words, LocalDate date, String line) {
        assertDeadline(Texts.minuted(line), words, date);
    }

    @Test
    void aMeetingThatTheMinutesDateElsewhereGivesItsDay() {
        String text =
                "Minutes of the Harbour Board meeting, March 12, 2024\n\n1. Quays\n\nThe May 14th Board meeting was moved"
                        + " to the old hall. Clerk to report at the May meeting. Clerk to post a notice 10 days before the May 14th meeting.";

        assertThat(Texts.directives(text))
                .extracting(ExtractedDirective::deadline)
                .containsExactly(LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 4));
    }

    @Test
    void aDayThatIsOverIsNoDeadline() {
        assertDeadline(Texts.minuted("Clerk to file the letter received on March 2."), null, null);
    }

    private static void assertDeadline(ExtractedDirective directive, String words, LocalDate date) {
        assertThat(directive.deadlineText()).isEqualTo(words);
        assertThat(directive.deadline()).isEqualTo(date);
    }
}
