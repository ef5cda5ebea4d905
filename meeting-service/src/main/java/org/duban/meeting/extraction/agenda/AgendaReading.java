package org.duban.meeting.extraction.agenda;

import java.util.List;
import org.duban.meeting.extraction.directive.MeetingEvidence;
import org.duban.meeting.extraction.text.Minutes;

/** Reads the agenda: by its headings where the minutes have them, else by what the meeting is told to have done. */
public final class AgendaReading {

    private AgendaReading() {}

    public static List<Passage> read(Minutes minutes) {
        if (!MeetingEvidence.in(minutes)) {
            return List.of();
        }
        List<Passage> outlined = new Outline(minutes).passages();
        if (!outlined.isEmpty()) {
            return outlined;
        }
        return minutes.isChinese() ? ChineseNarrative.passages(minutes) : EnglishNarrative.passages(minutes);
    }
}
