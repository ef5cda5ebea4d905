package org.duban.meeting.extraction.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.duban.meeting.extraction.DirectiveKind;
import org.duban.meeting.extraction.ExtractedDirective;
import org.duban.meeting.extraction.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseMarkingTest {

    @ParameterizedTest
    @CsvSource({
        "zh-obligation,  各街道要在入汛前备足沙袋。",
        "zh-obligation,  各施工单位必须持证上岗。",
        "zh-obligation,  港口码头应设置限速标志。",
        "zh-prohibition, 任何单位不得擅自占用消防通道。",
        "zh-prohibition, 施工现场严禁吸烟。",
        "zh-assignment,  由市水利局牵头编制水库调度方案。",
        "zh-intention,   下一步将在全市推广网格巡查。",
        "zh-measure,     加快修订公园管理办法。",
    })
    void aRequirementIsMarkedByTheRuleForItsWords(String rule, String requirement) {
        assertThat(Texts.saidInChinese(requirement).rule()).startsWith(rule + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议认为，今年以来全市工业运行总体平稳，主要指标好于预期。",
                "会议指出，港口是城市发展的重要依托。",
                "会议听取了市住建局关于危房改造情况的汇报，已完成改造120户。",
                "王敏表示，将全力配合好各项工作，不辜负大家的期望。",
                "据悉，该项目将于年底建成。",
                "市供电公司主要负责人应邀列席，并作了需求分析。",
                "李强表示要虚心接受意见。",
            })
    void whatIsOnlyToldIsNoRequirement(String told) {
        assertThat(Texts.sentences("3月12日，市政府召开常务会议。\n" + told)).isEmpty();
    }

    @Test
    void aMeasureWithoutSubjectNeedsAPassageThatRequires() {
        String narrated = "3月12日，市政府召开常务会议。\n市水利局介绍情况。加强巡查值守。";

        assertThat(Texts.sentences(narrated)).isEmpty();
        assertThat(Texts.sentences(narrated + "会议要求，各县区要落实责任。加强巡查值守。")).containsExactly("各县区要落实责任", "加强巡查值守");
    }

    @Test
    void whatTheMeetingDecidesToApplyIsMarkedByItsBeginning() {
        String decided = "3月12日，市政府召开常务会议。\n会议决定，新的收费标准自4月1日起施行。";

        assertThat(Texts.directives(decided)).extracting("rule").containsExactly("zh-effect/decided");
    }

    @Test
    void aNoticeRequiresThroughout() {
        String notice = "关于做好夏季防溺水工作的通知\n\n一、加强巡查\n\n组织志愿者在重点水域值守。";

        assertThat(Texts.sentences(notice)).containsExactly("组织志愿者在重点水域值守");
    }

    @Test
    void aReportOfWorkDoneRequiresOnlyInTheSectionsThatLookAhead() {
        String report = "关于审计整改进展情况的通报\n\n一、已完成的工作\n\n制定采购办法，开展两次培训。\n\n二、下一步打算\n\n一是健全采购台账，每季度核查一次。";

        assertThat(Texts.sentences(report)).containsExactly("健全采购台账，每季度核查一次");
    }

    @Test
    void theReportOfAVisitRequiresNothing() {
        String visit = "3月12日，邻市市长来访，市长王敏会见了客人。王敏说，两市要继续加强合作，共同建设好跨江大桥。";

        assertThat(Texts.sentences(visit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-request | 请市水利局根据会议意见修改完善后印发。 | 市水利局",
                "zh-request | 责成县交通局限期提出方案。 | 县交通局",
                "zh-duty    | 市林业局5月底前提出造林方案。 | 市林业局",
                "zh-duty    | 审计科负责核对账目。 | 审计科",
                "zh-assignment | 一律由市应急局约谈企业负责人。 | 市应急局",
                "zh-assignment | 搬迁资金由县财政局统筹解决。 | 县财政局",
            })
    void whoIsNamedWithATaskIsAssignedItWithoutAWordThatObliges(String rule, String line, String owner) {
        assertThat(Texts.directives("市政府常务会议纪要\n\n一、关于堤防问题\n" + line))
                .singleElement()
                .satisfies(directive -> {
                    assertThat(directive.rule()).startsWith(rule + "/");
                    assertThat(directive.owners()).containsExactly(owner);
                });
    }

    @Test
    void whatWasDoneIsNoDuty() {
        assertThat(Texts.sentences("市政府常务会议纪要\n\n一、关于堤防问题\n市林业局5月底前已完成造林。市水利局负责人作了汇报。"))
                .isEmpty();
    }

    @Test
    void theRowsOfATableOfTasksAreDirectivesWithTheirOwnersAndDays() {
        String text = "3月12日，市政府召开项目推进会。\n序号\t议定事项\t责任单位\t完成时限\n1\t完成码头用地报批\t市规划局、市港务局\t2024年9月30日前\n"
                + "2\t整改护栏缺失问题\t市交通局\t月底前\n";
        assertThat(Texts.directives(text))
                .extracting(ExtractedDirective::kind, ExtractedDirective::owners, ExtractedDirective::deadline)
                .containsExactly(
                        tuple(DirectiveKind.TASK, List.of("市规划局", "市港务局"), LocalDate.of(2024, 9, 30)),
                        tuple(DirectiveKind.RECTIFICATION, List.of("市交通局"), LocalDate.of(2024, 3, 31)));
    }
}
