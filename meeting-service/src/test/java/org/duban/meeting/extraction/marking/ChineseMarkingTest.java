package org.duban.meeting.extraction.marking;

import static org.assertj.core.api.Assertions.assertThat;

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
}
