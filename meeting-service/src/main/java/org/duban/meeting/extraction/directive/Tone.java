package org.duban.meeting.extraction.directive;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Speech;
import org.duban.meeting.extraction.text.Block;
import org.duban.meeting.extraction.text.Marks;
import org.duban.meeting.extraction.text.Minutes;

/**
 * In what tone a block begins: it goes on from the block before only where it is numbered, and a heading may say that
 * what follows is still to be done.
 */
final class Tone {

    private static final Pattern AHEAD = Pattern.compile("持续|下一步|下步|今后|工作要求|工作措施|主要任务" + "|重点任务|工作安排|打算");
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十]+[）)、]|\\d+[.．、]");
    private static final Pattern LETTERED =
            Pattern.compile("[(]?[a-z][.)]\\s|[(](?:[ivx]{1,4}|\\d{1,2})[)]\\s|[•●▪*-]\\s");

    private static final int LONGEST_TITLE = 80;
    private static final Pattern NOTICE = Pattern.compile("的(?:紧急)?(?:通知|若干措施|工作方案|实施方案|实施意见)$");

    private final boolean notice;
    private boolean chapterAhead;
    private boolean sectionAhead;
    private Speech last = Speech.NARRATED;

    /** A notice requires throughout. */
    Tone(Minutes minutes) {
        String title =
                minutes.blocks().isEmpty() ? "" : minutes.blocks().get(0).span().in(minutes.text());
        notice = title.length() <= LONGEST_TITLE && NOTICE.matcher(title).find();
    }

    void heading(String text, Block block) {
        boolean ahead = AHEAD.matcher(block.span().in(text)).find();
        if (Marks.of(block.mark().in(text)) == Marks.HAN) {
            chapterAhead = ahead;
        }
        sectionAhead = ahead;
        last = Speech.NARRATED;
    }

    /** Whether the section that is being read is still to be done. */
    boolean isAhead() {
        return notice || chapterAhead || sectionAhead;
    }

    Speech of(String text, Block block) {
        if (isAhead() && block.span().start() > 0) {
            return Speech.REQUIRED;
        }
        boolean resolvesOn = last == Speech.DECIDED && begins(LETTERED, text, block);
        return resolvesOn || begins(NUMBERED, text, block) ? last : Speech.NARRATED;
    }

    private static boolean begins(Pattern pattern, String text, Block block) {
        return pattern.matcher(text)
                .region(block.span().start(), block.span().end())
                .lookingAt();
    }

    void endedIn(Speech speech) {
        last = speech;
    }
}
