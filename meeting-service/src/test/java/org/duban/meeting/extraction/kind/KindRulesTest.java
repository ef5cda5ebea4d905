package org.duban.meeting.extraction.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.meeting.extraction.DirectiveKind;
import org.duban.meeting.extraction.ExtractedDirective;
import org.duban.meeting.extraction.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindRulesTest {

    @ParameterizedTest
    @CsvSource({
        "RECTIFICATION, zh-rectification,            各单位要逐条抓好审计发现问题的整改。",
        "RECTIFICATION, zh-rectification,            要抓紧消除老旧管网的安全隐患。",
        "TASK,          zh-supervises-rectification, 督查室要督促各县区落实整改。",
        "TASK,          zh-countable-sanction,       对3次以上迟报的单位要严肃问责。",
        "PRINCIPLE,     zh-general-sanction,         对工作不力的要严肃追责问责。",
        "TASK,          zh-forbidden,                公园内不得燃放烟花。",
        "TASK,          zh-admission,                来访人员应当登记。",
        "TASK,          zh-product,                  要尽快制定公交线网优化方案。",
        "TASK,          zh-action,                   要对桥梁开展一次安全检测。",
        "TASK,          zh-result,                   要稳定粮食播种面积。",
        "TASK,          dated,                       要在6月底前见到成效。",
        "PRINCIPLE,     exhortation,                 要提高政治站位，增强责任意识。",
        "PRINCIPLE,     exhortation,                 要充分发挥监督检查的保障作用。",
        "PRINCIPLE,     exhortation,                 要在整改工作中当好表率。",
    })
    void aChineseRequirementIsOfTheKindThatItsWordsShow(DirectiveKind kind, String rule, String requirement) {
        assertKind(Texts.saidInChinese(requirement), kind, rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECTIFICATION | en-rectification | all units must formulate a rectification plan.",
                "TASK          | en-product       | it is necessary to organize a fire drill in every school.",
                "TASK          | en-result        | it is necessary to keep the supply of coal stable.",
                "TASK          | dated            | all units must settle this by May 31.",
                "PRINCIPLE     | exhortation      | all units must raise their sense of responsibility.",
            })
    void anEnglishRequirementIsOfTheKindThatItsWordsShow(DirectiveKind kind, String rule, String requirement) {
        assertKind(Texts.saidInEnglish(requirement), kind, rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TASK          | en-undertaking | Clerk to write to the harbour master.",
                "RECTIFICATION | en-defect      | The east ladder is broken. Mr Oduya will remove it.",
                "PRINCIPLE     | en-next-steps  | Next steps: more visitors and lower costs.",
            })
    void aLineOfMinutesIsATaskUnlessItRepairsOrOnlyPointsAhead(DirectiveKind kind, String rule, String line) {
        assertKind(Texts.minuted(line), kind, rule);
    }

    private static void assertKind(ExtractedDirective directive, DirectiveKind kind, String rule) {
        assertThat(directive.kind()).as(directive.toString()).isEqualTo(kind);
        assertThat(directive.rule()).endsWith("/" + rule);
    }
}
