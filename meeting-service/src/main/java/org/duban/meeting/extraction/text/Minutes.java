package org.duban.meeting.extraction.text;

import java.util.List;
import org.duban.meeting.extraction.Language;

/** A text of minutes, cut into blocks. */
public record Minutes(String text, Language language, List<Block> blocks) {

    public static Minutes of(String text, Language language) {
        return new Minutes(text, language, Blocks.of(text, language));
    }

    public List<Span> sentences(Block block) {
        return Sentences.of(text, block.body(), language);
    }

    public boolean isChinese() {
        return language == Language.ZH;
    }
}
