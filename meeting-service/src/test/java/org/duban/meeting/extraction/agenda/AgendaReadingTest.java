package org.duban.meeting.extraction.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.duban.meeting.extraction.Extracted;
import org.duban.meeting.extraction.ExtractedDirective;
import org.duban.meeting.extraction.ExtractedItem;
import org.duban.meeting.extraction.ItemKind;
import org.duban.meeting.extraction.Outcome;
import org.duban.meeting.extraction.Texts;
import org.junit.jupiter.api.Test;

class AgendaReadingTest {

    @Test
    void aChineseNewsReportHasAnItemForEachActOfTheMeeting() {
        String text = "3月12日，市政府召开常务会议。市长王敏主持会议。\n"
                + "会议传达学习了全省水利工作会议精神。会议强调，要提高认识。\n"
                + "会议听取了桥梁检测情况的汇报。会议要求，市交通局要更换支座。\n"
                + "会议审议并原则通过《公园管理办法》。\n"
                + "会议还研究了其他事项。\n";

        assertThat(items(text))
                .containsExactly(
                        tuple(ItemKind.CONVEY_STUDY, null),
                        tuple(ItemKind.REPORT_HEARD, null),
                        tuple(ItemKind.REVIEW_APPROVE, Outcome.APPROVED_IN_PRINCIPLE));
        assertThat(Texts.directives(text))
                .extracting(ExtractedDirective::agendaItem)
                .containsExactly(0, 1);
    }

    @Test
    void aChineseNewsReportTurnsToTheNextMatterThatItsLeadAnnounced() {
        String text = "3月12日，市政府召开常务会议，分析防汛备汛形势，审议《城市绿地养护办法》。\n"
                + "会议指出，防汛备汛形势复杂。要备足物资。\n会议强调，要加强水库巡查。\n"
                + "会议指出，城市绿地养护办法有利于养护工作。要加强城市绿地养护。\n";

        assertThat(items(text)).containsExactly(tuple(ItemKind.DISCUSS, null), tuple(ItemKind.REVIEW_APPROVE, null));
        assertThat(Texts.directives(text))
                .extracting(ExtractedDirective::agendaItem)
                .containsExactly(0, 0, 1);
    }

    @Test
    void findingsWithRequirementsToRectifyThemMakeAnItemOfRectification() {
        String text = "3月12日，市委召开常委会会议。\n会议听取了审计反馈意见的汇报。会议要求，要逐条抓好问题整改。\n";

        assertThat(items(text)).containsExactly(tuple(ItemKind.RECTIFY, null));
    }

    @Test
    void headingsOfChineseMinutesNumberTheItems() {
        String text = "市政府常务会议纪要\n\n一、听取道路养护情况汇报\n会议要求，市交通局要修补路面。\n" + "（一）由市财政局保障经费。\n\n二、关于干部休假\n会议同意休假方案。\n";

        assertThat(items(text))
                .containsExactly(tuple(ItemKind.REPORT_HEARD, null), tuple(ItemKind.DISCUSS, Outcome.APPROVED));
    }

    @Test
    void anEnglishNewsReportHasAnItemForEachParagraphWithAnAct() {
        String text = "On March 12, 2024, the committee held a meeting.\n\n"
                + "The meeting conveyed the spirit of the water conference.\n\n"
                + "The meeting reviewed and approved in principle the park plan. It is necessary to plant trees.\n";

        assertThat(items(text))
                .containsExactly(
                        tuple(ItemKind.CONVEY_STUDY, null),
                        tuple(ItemKind.REVIEW_APPROVE, Outcome.APPROVED_IN_PRINCIPLE));
    }

    @Test
    void headingsOfEnglishMinutesNumberTheItemsAndEmptyOnesAreNone() {
        String text =
                "HARBOUR BOARD\nMeeting of March 12, 2024\n\nI. CALL TO ORDER\nThe chair opened the meeting at 7.\n\n"
                        + "II. CONSENT CALENDAR\n1. Minutes of February\n2. Warrants\nMs. Lind moved to approve. Motion carried.\n\n"
                        + "III. REPORTS\n\n1. Update on the crane\n- Mr Dale reported that it works.\n\n2. Grant\nDeferred to the next meeting.\n\n"
                        + "IV. CORRESPONDENCE\n\n1. None.\n\nV. ADJOURNMENT\nThe meeting closed at 8.\n";

        assertThat(items(text))
                .containsExactly(
                        tuple(ItemKind.REVIEW_APPROVE, Outcome.APPROVED),
                        tuple(ItemKind.REPORT_HEARD, null),
                        tuple(ItemKind.OTHER, Outcome.DEFERRED));
    }

    @Test
    void theTitleIsTheHeadingOrTheDocument() {
        assertThat(titles("Minutes of the meeting\n\n4. Boat hire: prices were compared.\nNo more.\n"))
                .containsExactly("Boat hire");
        assertThat(titles("3月12日，市政府召开常务会议。\n会议审议了《公园管理办法》。\n")).containsExactly("《公园管理办法》");
    }

    @Test
    void aHeadingMayBeTheFirstSentenceOfItsSection() {
        String text = "专题会议纪要\n\n3月12日，副市长王敏召开专题会议。\n一、关于进度问题。会议明确，要在月底前完工。\n二、关于资金问题。市财政局要拨付资金。\n";
        assertThat(Texts.extracted(text).agendaItems())
                .extracting(ExtractedItem::title)
                .containsExactly("关于进度问题", "关于资金问题");
    }

    @Test
    void theMattersThatTheLeadListsAreItemsWhereTheReportTurnsToThem() {
        String text = "3月12日，县长李强主持召开县政府常务会议，分析一季度经济运行情况，研究秸秆禁烧、冬季供暖等工作。\n"
                + "会议指出，一季度经济运行平稳。要稳住投资。\n会议强调，秸秆禁烧要严格巡查。\n会议强调，供暖关系民生。要检查管网。\n";
        assertThat(items(text)).hasSize(3);
    }

    @Test
    void headingsWithoutNumbersDivideEnglishMinutes() {
        String text =
                "Harbour Town Council\nRegular Meeting Minutes\nMarch 12, 2024\n\nMayor Hill called the meeting to order.\n\n"
                        + "Public Comment\nNobody spoke.\n\nPier Lights\nMr Reyes reported that two lamps are out. Mr Reyes will order lamps.\n\n"
                        + "Ferry Fares\nMotion by Ms. Lind, second by Mr Reyes, to adopt the fares. Motion passed.\n\nAdjournment\nThe meeting adjourned.\n";
        assertThat(Texts.extracted(text).agendaItems())
                .extracting(ExtractedItem::title, ExtractedItem::kind)
                .containsExactly(
                        tuple("Pier Lights", ItemKind.REPORT_HEARD), tuple("Ferry Fares", ItemKind.REVIEW_APPROVE));
    }

    private static List<Tuple> items(String text) {
        Extracted extracted = Texts.extracted(text);
        return extracted.agendaItems().stream()
                .map(item -> tuple(item.kind(), item.outcome()))
                .toList();
    }

    private static List<String> titles(String text) {
        return Texts.extracted(text).agendaItems().stream()
                .map(item -> item.title())
                .toList();
    }
}
