package org.duban.meeting.extraction.directive;

import org.duban.meeting.extraction.Language;
import org.duban.meeting.extraction.sentence.Attribution;
import org.duban.meeting.extraction.sentence.ChineseAttribution;
import org.duban.meeting.extraction.sentence.EnglishAttribution;

/** What differs between the languages before the rules are asked. */
record Manner(Language language, Attribution attribution, Cutting cutting) {

    /** In Chinese what a pronoun or a missing subject means stands in the sentence, in English often before it. */
    boolean leadIsOfSentence() {
        return language == Language.ZH;
    }

    static Manner of(Language language) {
        return language == Language.ZH
                ? new Manner(language, new ChineseAttribution(), new ChineseCutting())
                : new Manner(language, new EnglishAttribution(), new EnglishCutting());
    }
}
