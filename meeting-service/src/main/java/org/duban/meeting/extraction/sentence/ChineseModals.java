package org.duban.meeting.extraction.sentence;

import java.util.regex.Pattern;

/** The words that oblige in Chinese. 要, 应 and 须 are also parts of many words that oblige nobody. */
public final class ChineseModals {

    public static final String WORDS = "(?<![需重主首只纲摘简概紧扼纪])(?<!表示)要(?![求素点闻件害塞义职么])"
            + "|必须|务必|务求"
            + "|(?<![适相供反响效对感呼因顺])应(?![用对急检届变力聘邀激])|须(?!知)|不得(?!不|了|已|力|当)|严禁"
            + "|(?<!被|令行)禁止(?!性|令)";

    private static final Pattern MODAL = Pattern.compile(WORDS);

    private ChineseModals() {}

    public static boolean in(CharSequence words) {
        return MODAL.matcher(words).find();
    }
}
