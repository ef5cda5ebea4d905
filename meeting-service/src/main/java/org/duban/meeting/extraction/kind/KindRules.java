package org.duban.meeting.extraction.kind;

import java.util.List;
import java.util.stream.Stream;
import org.duban.meeting.extraction.DirectiveKind;
import org.duban.meeting.extraction.Language;
import org.duban.meeting.extraction.sentence.Piece;

/** The kind rules in the order in which they are asked; the first that holds decides. */
public final class KindRules {

    private static final List<KindRule> CHINESE = List.of(
            ChineseRectification.SUPERVISED,
            ChineseRectification.CARRIED_OUT,
            ChineseSanction.COUNTABLE,
            ChineseSanction.GENERAL,
            ChineseConduct.FORBIDDEN,
            ChineseConduct.ADMITTED,
            ChineseProduct.RULE,
            ChineseAction.RULE,
            ChineseRhythm.RULE,
            ChineseQuantity.RULE,
            ChineseResult.RULE,
            Decided.RULE);

    private static final List<KindRule> ENGLISH = List.of(
            EnglishRectification.FINDINGS,
            EnglishRectification.ANSWERED,
            EnglishRectification.DEFECT,
            EnglishNextStep.RULE,
            EnglishUndertaking.RULE,
            EnglishProduct.RULE,
            EnglishResult.RULE,
            Decided.RULE);

    private static final KindRule EXHORTATION = new KindRule("exhortation", DirectiveKind.PRINCIPLE, piece -> true);

    private KindRules() {}

    private static final KindRule DATED = new KindRule("dated", DirectiveKind.TASK, piece -> true);

    /** The names of all rules, in both languages. */
    public static Stream<String> names() {
        return Stream.of(CHINESE, ENGLISH, List.of(DATED, EXHORTATION))
                .flatMap(List::stream)
                .map(KindRule::name);
    }

    /** The kind of the requirement; what is due on a day can be checked on it. */
    public static Verdict judge(Piece piece, Language language, boolean dated) {
        List<KindRule> rules = language == Language.ZH ? CHINESE : ENGLISH;
        KindRule first = rules.stream()
                .filter(rule -> rule.holds().test(piece))
                .findFirst()
                .orElse(dated ? DATED : EXHORTATION);
        return new Verdict(first.kind(), first.name());
    }

    /** A kind and the name of the rule that decided it. */
    public record Verdict(DirectiveKind kind, String rule) {}
}
