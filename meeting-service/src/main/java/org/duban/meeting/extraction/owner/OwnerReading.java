package org.duban.meeting.extraction.owner;

import java.util.LinkedHashSet;
import java.util.List;
import org.duban.meeting.extraction.Language;
import org.duban.meeting.extraction.sentence.Piece;

/** Asks every owner rule and puts the names together. */
public final class OwnerReading {

    private static final List<OwnerRule> CHINESE =
            List.of(new ChineseSubjects(), new ChineseResponsibility(), new ChineseLead(), new ChineseAddressee());
    private static final List<OwnerRule> ENGLISH = List.of(new EnglishOwners());
    private static final List<OwnerRule> CHINESE_PARTICIPANTS = List.of(new ChineseParticipants());
    private static final List<OwnerRule> ENGLISH_PARTICIPANTS = List.of(new EnglishParticipants());

    private OwnerReading() {}

    public static List<String> owners(Piece piece, Language language) {
        return all(language == Language.ZH ? CHINESE : ENGLISH, piece);
    }

    public static List<String> participants(Piece piece, Language language) {
        return all(language == Language.ZH ? CHINESE_PARTICIPANTS : ENGLISH_PARTICIPANTS, piece);
    }

    private static List<String> all(List<OwnerRule> rules, Piece piece) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        rules.forEach(rule -> names.addAll(rule.names(piece)));
        return List.copyOf(names);
    }
}
