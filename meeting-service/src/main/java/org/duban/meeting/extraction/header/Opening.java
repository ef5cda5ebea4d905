package org.duban.meeting.extraction.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.Minutes;

/** The first part of the minutes, where the meeting introduces itself. */
record Opening(String text, boolean chinese) {

    private static final int LENGTH = 2500;

    static Opening of(Minutes minutes) {
        String text = minutes.text();
        return new Opening(text.substring(0, Math.min(LENGTH, text.length())), minutes.isChinese());
    }

    /** The first group of the first pattern, in the order given, that is found. */
    Optional<String> first(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                return Optional.of(found.group(1).strip());
            }
        }
        return Optional.empty();
    }
}
