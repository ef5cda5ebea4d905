package org.duban.meeting.extraction.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.meeting.extraction.Language;
import org.duban.meeting.extraction.sentence.Piece;

/** The marking rules in the order in which they are asked; the first that holds gives its name to the proposal. */
public final class MarkingRules {

    private static final List<MarkingRule> CHINESE = List.of(
            new ChineseProhibition(),
            new ChineseObligation(),
            new ChineseAssignment(),
            new ChineseRequest(),
            new ChineseDuty(),
            new ChineseIntention(),
            new ChineseEffect(),
            new ChineseMeasure());

    private static final List<MarkingRule> ENGLISH = List.of(
            new EnglishActionLine(),
            new EnglishNextSteps(),
            new EnglishNecessity(),
            new EnglishMotion(),
            new EnglishAgreement(),
            new EnglishDirection(),
            new EnglishAgendaRequest(),
            new EnglishObligation(),
            new EnglishAssignment(),
            new EnglishCommitment(),
            new EnglishSubjunctive(),
            new EnglishResolution(),
            new EnglishImperative());

    private MarkingRules() {}

    /** The names of all rules, in both languages. */
    public static Stream<String> names() {
        return Stream.of(CHINESE, ENGLISH, List.of(new TableRow()))
                .flatMap(List::stream)
                .map(MarkingRule::name);
    }

    public static Optional<MarkingRule> marking(Piece piece, Language language) {
        List<MarkingRule> rules = language == Language.ZH ? CHINESE : ENGLISH;
        return rules.stream().filter(rule -> rule.marks(piece)).findFirst();
    }
}
