package org.duban.runtime.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.runtime.web.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query finds in a text, asked as an index would be. */
class SearchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "会议研究城市更新工作 | 城市更新",
                "会议研究城市更新工作 | 更新",
                "会议研究城市更新工作 | 研",
                "会议研究城市更新工作 | 会议 工作",
                "会议研究城市更新工作 | 工作，会议",
                "推进2026年城市更新 | 2026年城市",
                "推进2026年城市更新 | 年城市",
                "推进2026年城市更新 | 2026",
                "引入A股上市公司 | A股上市",
                "The Harbour Master reported | harbour",
                "The Harbour Master reported | HARBOUR reported",
                "The Harbour Master reported | \"harbour master\"",
                "由市住建局与Harbour Board牵头 | Board牵头",
                "ＡＢＣ１２３号文件 | abc123号",
                "abc123号文件 | ＡＢＣ１２３号",
                "ｶﾞｽ管網改造 | ガス管網",
                "关于（防汛）的通知 | 防汛 通知",
                "the city's plan | city's",
                "投资3.5亿元 | 3.5亿元",
                "naïve façade | FAÇADE",
                "开发𠮷野家地块 | 𠮷野",
                "开发𠮷野家地块 | 𠮷",
                "开发𠮷野家地块 | 发𠮷野",
                "关于“一网通办”的汇报 | “一网通办”",
            })
    void findsWhatStandsInTheText(String text, String query) {
        assertThat(finds(query, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "城市建设和市容更新，新城 | 城市更新",
                "城市。更新 | 城市更新",
                "推进2026年城市更新 | 6年",
                "推进2026年，城市更新 | 26",
                "harbours are dredged | harbour",
                "master of the harbour | \"harbour master\"",
                "会议研究城市更新工作 | 城市 防汛",
                "开发𠮷野家地块 | 吉野",
                "关于防汛的通知 | 通知关于",
            })
    void findsNothingThatOnlyLooksLikeIt(String text, String query) {
        assertThat(finds(query, text)).isFalse();
    }

    @Test
    void aSentenceGoesOnOverALineBreakButNotIntoTheNextParagraph() {
        assertThat(finds("城市更新", "推进城\r\n市更新")).isTrue();
        assertThat(finds("城市更新", "推进城\n\n市更新")).isFalse();
        assertThat(finds("城市更新", "推进城\n　　市更新")).isFalse();
        assertThat(finds("harbourmaster", "harbour\nmaster")).isFalse();
    }

    @Test
    void invisibleSignsMakeNoDifference() {
        assertThat(finds("城市", "城\u200b市")).isTrue();
        assertThat(finds("葛城", "葛\uDB40\uDD00城")).isTrue();
        assertThat(finds("harbour", "har\u00adbour")).isTrue();
    }

    @Test
    void aHalfOfASurrogatePairIsPassedOver() {
        assertThat(finds("城市", "城市\ud842 更新")).isTrue();
        assertThat(finds("城市\udfb7", "城市更新")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000", "\t\n"})
    void aBlankQueryAsksForNothing(String blank) {
        assertThat(SearchQuery.of(blank).phrases()).isEmpty();
        assertThat(SearchQuery.of(null).phrases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"？", "\"\"", "%_", "，。", "\u0000"})
    void aQueryOfSignsAloneIsRefused(String signs) {
        assertThatThrownBy(() -> SearchQuery.of(signs)).isInstanceOf(Problem.class);
    }

    @Test
    void aQueryThatIsTooLongIsRefused() {
        assertThat(SearchQuery.of("城".repeat(200)).phrases()).hasSize(1);
        assertThat(SearchQuery.of("𠮷".repeat(200)).phrases()).hasSize(1);
        assertThatThrownBy(() -> SearchQuery.of("城".repeat(201))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> SearchQuery.of("\uFDFA".repeat(200))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> SearchQuery.of(numbered(17))).isInstanceOf(Problem.class);
        assertThat(SearchQuery.of(numbered(16)).phrases()).hasSize(16);
    }

    @Test
    void whatIsAskedTwiceIsLookedUpOnce() {
        assertThat(SearchQuery.of("城市 城市 Harbour harbour").phrases()).hasSize(2);
    }

    @Test
    void anOpenQuotationMarkPartsWordsAndNothingElse() {
        assertThat(finds("\"master harbour", "harbour master")).isTrue();
        assertThat(finds("'; drop table meeting; --", "the meeting will drop a table"))
                .isTrue();
    }

    @Test
    void onlyWhatTheTermsCannotTellIsComparedWithTheText() {
        assertThat(phrase("城").needle()).isEmpty();
        assertThat(phrase("城市").needle()).isEmpty();
        assertThat(phrase("harbour").needle()).isEmpty();
        assertThat(phrase("市市市").needle()).contains("市市市");
        assertThat(phrase("城市更新").needle()).contains("城市更新");
        assertThat(phrase("城市更新").terms()).containsExactly("城市", "市更", "更新");
        assertThat(phrase("2026年").needle()).contains(" 2026 年");
    }

    @Test
    void aTextWithoutWordsHasNoPieces() {
        assertThat(SearchText.pieces("")).isEmpty();
        assertThat(SearchText.pieces(" ，。\n")).isEmpty();
    }

    @Test
    void aLongTextIsCutWithoutLosingOrInventingAnything() {
        String text = IntStream.range(0, 60_000)
                .mapToObj(i -> "第" + i + "号事项word" + i + " ")
                .collect(Collectors.joining());
        List<SearchText.Piece> pieces = SearchText.pieces(text);

        assertThat(pieces.size()).isGreaterThan(5);
        assertThat(pieces).allMatch(piece -> piece.folded().length() < 200_000);
        Stream<String> words = pieces.stream().flatMap(piece -> piece.terms().stream());
        assertThat(words.filter(term -> term.startsWith("word")).distinct()).hasSize(60_000);
        for (int i = 0; i < 60_000; i += 7) {
            assertThat(finds("第" + i + "号事项", pieces)).as("number %d", i).isTrue();
        }
    }

    @Test
    void runsAndWordsWithoutAnEndAreCutToo() {
        assertThat(SearchText.pieces("城市更新".repeat(200_000)).size()).isGreaterThan(5);
        assertThat(SearchText.pieces("x".repeat(200_000))).hasSize(1);
        assertThat(SearchText.pieces("x".repeat(200_000)).get(0).terms()).containsExactly("x".repeat(64));
        assertThat(finds("x".repeat(70), "a " + "x".repeat(70))).isTrue();
        assertThat(SearchText.pieces("a\u0301\u0302".repeat(40_000)).get(0).terms())
                .allMatch(term -> term.codePointCount(0, term.length()) <= 64);
    }

    private static String numbered(int words) {
        return IntStream.range(0, words).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static Phrase phrase(String query) {
        return SearchQuery.of(query).phrases().get(0);
    }

    private static boolean finds(String query, String text) {
        return finds(query, SearchText.pieces(text));
    }

    private static boolean finds(String query, List<SearchText.Piece> pieces) {
        return SearchQuery.of(query).phrases().stream()
                .allMatch(phrase -> pieces.stream().anyMatch(piece -> holds(piece, phrase)));
    }

    private static boolean holds(SearchText.Piece piece, Phrase phrase) {
        return piece.terms().containsAll(phrase.terms())
                && phrase.needle().map(piece.folded()::contains).orElse(true);
    }
}
