package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** Rules of conduct that anybody at the door can check. */
final class ChineseConduct {

    static final KindRule FORBIDDEN =
            KindRule.words("zh-forbidden", DirectiveKind.TASK, Pattern.compile("不得|严禁|(?<!令行)禁止|一律不|不准(?!确)|谢绝"));

    static final KindRule ADMITTED = KindRule.words(
            "zh-admission",
            DirectiveKind.TASK,
            Pattern.compile("出入|进出|外出|离校|返校|居家|聚集|封闭管理|持证|证件|门卫|门禁|登记|堂食|通行|值班" + "|值守|在岗|限行"));

    private ChineseConduct() {}
}
