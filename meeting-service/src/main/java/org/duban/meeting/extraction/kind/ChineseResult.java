package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** A result that statistics or an inspection could confirm. */
final class ChineseResult {

    static final KindRule RULE = KindRule.words(
            "zh-result",
            DirectiveKind.TASK,
            Pattern.compile("粮食(?:安全|生产|产量|面积)|播种面积|能源|供应(?:保障|链)|产业链|交通物流|保交楼|毕业生"
                    + "|就业(?:工作|岗位|率)|困难群众|困难学生|困难家庭|债券资金|专项债|信贷|贷款"
                    + "|投资基金|引进工作|(?:促进|扩大|稳定)(?:出口|进口|投资|消费)"
                    + "|物资|减排|降耗|完成[^，。；]{2,20}(?:目标|任务|指标)|(?:产量|产值|增速|投资额"
                    + "|覆盖率|达标率|完成率)|\\d+(?:\\.\\d+)?[%％]|\\d+万?亿?元|减少[^，。；]{2,10}"));

    private ChineseResult() {}
}
