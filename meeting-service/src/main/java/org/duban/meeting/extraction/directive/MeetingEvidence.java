package org.duban.meeting.extraction.directive;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.Minutes;

/** A text in which nobody meets, such as a letter, an article or the report of a visit, requires nothing. */
public final class MeetingEvidence {

    private static final Pattern CHINESE = Pattern.compile("会议(?!室|厅|中心)|会上|反馈会|纪要|通知|通报|整改" + "|督查|例会|召开");

    /** Not the bare word: an article may well announce a meeting. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:minutes|notes of (?:the |a )?meeting|action log|agenda|apologies|seconded|motion|adjourned|called to order|action(?: items?)?:|rectification"
                    + "|meeting held|held (?:a|an|the|its) [\\w ,-]{0,60}meeting|(?:council|board|committee) meeting"
                    + "|meeting (?:\\w+ )?(?:emphasi[sz]ed|stressed|required|demanded|pointed out|decided"
                    + "|conveyed|reviewed|heard|listened|agreed))\\b",
            Pattern.CASE_INSENSITIVE);

    private MeetingEvidence() {}

    public static boolean in(Minutes minutes) {
        return (minutes.isChinese() ? CHINESE : ENGLISH).matcher(minutes.text()).find();
    }
}
