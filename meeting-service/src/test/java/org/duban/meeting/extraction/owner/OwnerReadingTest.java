package org.duban.meeting.extraction.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.meeting.extraction.ExtractedDirective;
import org.duban.meeting.extraction.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerReadingTest {

    @ParameterizedTest
    @CsvSource({
        "市水利局,                         市水利局要检查所有水库。",
        "市水利局 市住建局,                市水利局、市住建局要检查所有水库。",
        "各科室主要负责人,                 各科室主要负责人要带头值班。",
        "东城和西城校区,                   东城和西城校区要排查用电隐患。",
        "各学院、后勤服务中心相关负责人,   各学院、后勤服务中心相关负责人要每周巡查。",
        "市应急管理局,                     市应急管理局应组织一次演练。",
        "街道办事处,                       要压实街道办事处主体责任，建立巡查台账。",
        "市发展改革委,                     由市发展改革委牵头制定方案。",
    })
    void chineseNamesAreThoseMadeResponsible(String owners, String requirement) {
        assertThat(Texts.saidInChinese(requirement).owners()).containsExactly(owners.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"全市上下要齐心协力。", "货币政策要保持稳健。", "全体师生要遵守纪律。", "对困难企业要加大支持。"})
    void nobodyInParticularOwnsNothing(String requirement) {
        assertThat(Texts.saidInChinese(requirement).owners()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "市财政局 市审计局, 市水利局要会同市财政局、市审计局核查项目资金。",
        "市城管局,          市公安局要组织一次联合检查，市城管局配合。",
        "市住房和城乡建设局 兰东区人民政府, 市生态环境局要改造管网，市住房和城乡建设局、兰东区人民政府配合。",
        "市文化和旅游局 市公安局 市财政局, 市教育局要会同市文化和旅游局、市公安局和市财政局开展检查。",
        "有关部门,          督查室要牵头，与有关部门开展专项检查。",
    })
    void whoTakesPartIsACoOwner(String coOwners, String requirement) {
        ExtractedDirective directive = Texts.saidInChinese(requirement);

        assertThat(directive.coOwners()).containsExactly(coOwners.split(" "));
        assertThat(directive.owners()).isNotEmpty().doesNotContainAnyElementsOf(directive.coOwners());
    }

    @Test
    void theSubjectIsCarriedOnToTheNextSentencesOfThePointButNotToPrinciples() {
        List<ExtractedDirective> directives =
                Texts.directives("3月12日，市政府召开常务会议。\n会议要求，市水利局要检查所有水库。要建立隐患台账。要提高认识。一是要检查堤防。");

        assertThat(directives)
                .extracting(ExtractedDirective::owners)
                .containsExactly(List.of("市水利局"), List.of("市水利局"), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Clerk              | Clerk to write to the harbour master.",
                "Mrs Dale           | Mrs Dale agreed to call the ferry company.",
                "the clerk          | It was agreed that the clerk should renew the lease.",
                "staff              | The Board directed staff to close the east gate.",
                "Mr Dale;Mr Oduya   | Mr Dale and Mr Oduya will attend.",
                "Priya              | ACTION: Priya to order the buoys.",
                "Facilities Manager | Facilities Manager to replace the lamps.",
                "Ms. Lind           | Ms. Lind asked about fares and she will write a note.",
            })
    void englishNamesAreThoseMadeResponsible(String owners, String line) {
        assertThat(Texts.minuted(line).owners()).containsExactly(owners.split(";"));
    }

    @Test
    void theBodyItselfIsNoOwner() {
        assertThat(Texts.minuted("The Board will visit the quay.").owners()).isEmpty();
    }

    @Test
    void anEnglishPartnerIsACoOwner() {
        ExtractedDirective directive =
                Texts.saidInEnglish("the Water Bureau should, together with the Finance Bureau, inspect all wells.");

        assertThat(directive.owners()).containsExactly("the Water Bureau");
        assertThat(directive.coOwners()).containsExactly("the Finance Bureau");
    }
}
