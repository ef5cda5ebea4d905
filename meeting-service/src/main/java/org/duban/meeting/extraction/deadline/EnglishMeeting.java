package org.duban.meeting.extraction.deadline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.DayWords;

/** "At the May meeting", "the next meeting". */
final class EnglishMeeting implements DeadlineRule {

    private static final Pattern MEETING = Pattern.compile(
            "\\b((?:(?:at|by|before|during|in) )?(?:the |our |its )?(?:(?<=(?:at|by|re|ng|in) )next|(?<=the )(?:next|following)|(?<=the )("
                    + DayWords.ENGLISH_MONTHS + ")(?: \\d{1,2}(?:st|nd|rd|th)?)?)(?: [\\w-]+){0,2}? [Mm]eeting)\\b");

    @Override
    public Optional<Deadline> find(String words, Reference reference) {
        Matcher found = MEETING.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        String month = found.group(2);
        return Optional.of(new Deadline(
                found.group(1), month == null ? null : reference.meetings().get(month)));
    }
}
