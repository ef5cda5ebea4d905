package org.duban.meeting.extraction.directive;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.Minutes;

/** A text in which nobody meets, such as a letter or the report of a visit, requires nothing. */
public final class MeetingEvidence {

    private static final Pattern CHINESE = Pattern.compile("会议|会上|反馈会|纪要|通知|通报|整改|督查|例会|召开");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?:meeting|meetings|minutes|agenda|notice|rectification)\\b", Pattern.CASE_INSENSITIVE);

    private MeetingEvidence() {}

    public static boolean in(Minutes minutes) {
        return (minutes.isChinese() ? CHINESE : ENGLISH).matcher(minutes.text()).find();
    }
}
