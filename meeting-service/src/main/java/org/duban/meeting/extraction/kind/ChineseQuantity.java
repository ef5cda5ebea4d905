package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** So many of something to be built, bought or brought about: one can count them. */
final class ChineseQuantity {
    static final KindRule RULE = KindRule.words(
            "zh-quantity",
            DirectiveKind.TASK,
            Pattern.compile("(?:推广|建设|新建|改建|扩建|改造|完成|新增|安装|培训|引进|打造|建成|开工|投放|种植|购买|培育|组建|整治|举办)[^，。；]{0,16}"
                    + "\\d+(?:\\.\\d+)?[余多万千百]*(?:台|套|个|家|户|处|座|公里|千米|亩|平方米|人次?|项|辆|间|所|张|条|吨|场|次|名|件|株|艘)"));

    private ChineseQuantity() {}
}
