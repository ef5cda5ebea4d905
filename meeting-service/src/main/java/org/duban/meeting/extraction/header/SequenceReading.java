package org.duban.meeting.extraction.header;

import java.util.List;
import java.util.regex.Pattern;

/** The words that number the meeting. */
final class SequenceReading {

    private static final List<Pattern> CHINESE = List.of(
            Pattern.compile(
                    "(?:召开|举行)[^，。；]{0,25}?((?:\\d{4}年)?第[一二三四五六七八九十百零\\d]{1,5}次(?:[^，。；（\\s]|（扩大）){0,12}?会议?)(?=[，。；（\\s]|$)"),
            Pattern.compile("^[^，。；]{0,40}?((?:\\d{4}年)?第[一二三四五六七八九十百零\\d]{1,5}次[^，。；（\\s]{0,12}?会议)"));

    private static final List<Pattern> ENGLISH = List.of(
            Pattern.compile("(?i)\\bheld (?:the|its) (\\w{1,15} (?:[\\w-]{1,15} ){0,3}?meeting (?:in|of) \\d{4})"),
            Pattern.compile(
                    "(?im)^(?:the )?((?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:[\\w-]+ ){0,3}?meeting)\\b"),
            Pattern.compile("(?im)^(meeting (?:no\\.?|number) ?\\d{1,4})\\b"));

    private SequenceReading() {}

    static String read(Opening opening) {
        return opening.first(opening.chinese() ? CHINESE : ENGLISH).orElse(null);
    }
}
