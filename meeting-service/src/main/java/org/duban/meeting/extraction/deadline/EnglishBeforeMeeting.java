package org.duban.meeting.extraction.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.DayWords;

/** "Ten days before the May 3rd meeting", in digits: counted back from the day of the meeting. */
final class EnglishBeforeMeeting implements DeadlineRule {

    private static final Pattern BEFORE =
            Pattern.compile("((\\d{1,3}) days?(?: or more)? (?:prior to|before|ahead of) the (?:("
                    + DayWords.ENGLISH_MONTHS + ") )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:[A-Z]\\w+ ){0,2}[Mm]eeting)\\b");

    @Override
    public Optional<Deadline> find(String words, Reference reference) {
        Matcher found = BEFORE.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        LocalDate meeting = found.group(3) == null ? null : reference.meetings().get(found.group(3));
        LocalDate due = meeting == null ? null : meeting.minusDays(Integer.parseInt(found.group(2)));
        return Optional.of(new Deadline(found.group(1), due));
    }
}
