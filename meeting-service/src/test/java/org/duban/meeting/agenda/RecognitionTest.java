package org.duban.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.meeting.extraction.ExtractedItem;
import org.duban.meeting.extraction.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which planned item is meant by one that the minutes tell of. */
class RecognitionTest {
    private static final UUID MEETING = new UUID(0, 7);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《老旧小区改造三年行动方案》|老旧小区改造三年行动方案。",
                "２０２６年 预算草案|2026年预算草案",
                "Annual Budget – Review|annual budget: review",
                "审议老旧小区改造三年行动方案|老旧小区改造三年行动方案",
                "防汛准备工作|听取防汛准备工作情况汇报"
            })
    void aTitleThatSaysTheSameIsTheSameItem(String planned, String told) {
        assertThat(recognised(List.of(planned), told)).containsExactly(planned);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"老旧小区改造三年行动方案|排水管网专项督查", "防汛工作|防汛工作和防火工作", "预算|2026年预算草案"})
    void aTitleThatSaysSomethingElseIsAnother(String planned, String told) {
        assertThat(recognised(List.of(planned), told)).containsExactly((String) null);
    }

    @Test
    void theOnlyOneBetweenTwoThatAreKnownIsTheSameItem() {
        assertThat(recognised(List.of("甲", "乙", "丙"), "甲", "另一说法", "丙")).containsExactly("甲", "乙", "丙");
        assertThat(recognised(List.of("甲", "乙"), "甲", "另一说法")).containsExactly("甲", "乙");
    }

    @Test
    void oneOfSeveralBetweenTwoThatAreKnownIsAnother() {
        assertThat(recognised(List.of("甲", "乙", "丙"), "甲", "说法一", "说法二", "丙")).containsExactly("甲", null, null, "丙");
        assertThat(recognised(List.of("甲", "乙一", "乙二", "丙"), "甲", "另一说法", "丙")).containsExactly("甲", null, "丙");
    }

    @Test
    void aPlaceAloneTellsNothingWhereNoTitleIsKnown() {
        assertThat(recognised(List.of("甲"), "另一说法")).containsExactly((String) null);
    }

    @Test
    void aPlaceDoesNotMakeAnotherKindTheSameItem() {
        AgendaItem planned = item("乙", ItemKind.RECTIFY);
        List<AgendaItem> agenda = List.of(item("甲", ItemKind.OTHER), planned);

        assertThat(Recognition.of(agenda, List.of(told("甲", ItemKind.OTHER), told("说法", ItemKind.DISCUSS))))
                .containsExactly(agenda.get(0), null);
        assertThat(Recognition.of(agenda, List.of(told("甲", ItemKind.OTHER), told("说法", ItemKind.RECTIFY))))
                .containsExactly(agenda.get(0), planned);
    }

    @Test
    void aPlaceDoesNotMakeTwoItemsOfDifferentMinutesTheSame() {
        AgendaItem found = new AgendaItem(MEETING);
        found.fill(1, told("乙", ItemKind.OTHER));
        List<AgendaItem> agenda = List.of(item("甲", ItemKind.OTHER), found);

        assertThat(Recognition.of(agenda, List.of(told("甲", ItemKind.OTHER), told("说法", ItemKind.OTHER))))
                .containsExactly(agenda.get(0), null);
    }

    @Test
    void theSameTitleTwiceIsTwoItemsInTheirOrder() {
        List<AgendaItem> agenda = List.of(item("其他事项", ItemKind.OTHER), item("其他事项", ItemKind.OTHER));
        ExtractedItem told = told("其他事项", ItemKind.OTHER);

        assertThat(Recognition.of(agenda, List.of(told, told, told)))
                .containsExactly(agenda.get(0), agenda.get(1), null);
    }

    @Test
    void anotherOrderInTheMinutesMisleadsNobody() {
        assertThat(recognised(List.of("甲", "乙", "丙"), "丙", "另一说法", "甲")).containsExactly("丙", null, "甲");
    }

    private static List<String> recognised(List<String> planned, String... told) {
        List<AgendaItem> agenda =
                planned.stream().map(title -> item(title, ItemKind.OTHER)).toList();
        List<ExtractedItem> found =
                Arrays.stream(told).map(title -> told(title, ItemKind.OTHER)).toList();
        return Recognition.of(agenda, found).stream()
                .map(item -> item == null ? null : item.title())
                .toList();
    }

    private static AgendaItem item(String title, ItemKind kind) {
        AgendaItem item = new AgendaItem(MEETING);
        item.write(new AgendaEntry(null, title, kind, null, null, null), Set.of("title"));
        return item;
    }

    private static ExtractedItem told(String title, ItemKind kind) {
        return new ExtractedItem(title, kind, null, 0, 1);
    }
}
