package org.duban.meeting.extraction.header;

import java.time.LocalDate;
import org.duban.meeting.extraction.MeetingHeader;
import org.duban.meeting.extraction.directive.MeetingEvidence;
import org.duban.meeting.extraction.text.Minutes;

/** Reads the header of the minutes. */
public final class HeaderReading {

    private HeaderReading() {}

    public static MeetingHeader read(Minutes minutes, LocalDate publishedOn) {
        if (!minutes.isChinese() && !MeetingEvidence.in(minutes)) {
            return new MeetingHeader(null, null, null, null);
        }
        Opening opening = Opening.of(minutes);
        return new MeetingHeader(
                BodyReading.read(opening),
                DateReading.read(opening, publishedOn),
                ChairReading.read(opening),
                SequenceReading.read(opening));
    }
}
