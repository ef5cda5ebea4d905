package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** What is to be done at every turn of the calendar, or so many times: one can ask whether it was. */
final class ChineseRhythm {
    static final KindRule RULE = KindRule.words(
            "zh-rhythm",
            DirectiveKind.TASK,
            Pattern.compile("(?:每[日天周月季年]|每半[月年]|每个?季度|按[日周月季年]|按季度)度?[^，。；]{0,8}(?:调度|通报|报告|汇报|报送|召开|开展|检查|更新"
                    + "|公布|公开|一次|[一二两三四五\\d]次)"));

    private ChineseRhythm() {}
}
