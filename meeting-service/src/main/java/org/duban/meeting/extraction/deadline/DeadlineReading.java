package org.duban.meeting.extraction.deadline;

import java.util.List;
import java.util.Optional;
import org.duban.meeting.extraction.Language;

/** The deadline rules in the order in which they are asked; the first that finds one decides. */
public final class DeadlineReading {

    private static final List<DeadlineRule> CHINESE =
            List.of(new ChineseDay(), new ChineseEndOf(), new ChinesePeriod(), new ChineseEvent());
    private static final List<DeadlineRule> ENGLISH = List.of(
            new EnglishBeforeMeeting(),
            new EnglishMeeting(),
            new EnglishDay(),
            new EnglishWeekday(),
            new EnglishEndOf(),
            new EnglishMonth(),
            new EnglishPeriod());

    private DeadlineReading() {}

    public static Optional<Deadline> read(String words, Language language, Reference reference) {
        List<DeadlineRule> rules = language == Language.ZH ? CHINESE : ENGLISH;
        return rules.stream()
                .map(rule -> rule.find(words, reference))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
