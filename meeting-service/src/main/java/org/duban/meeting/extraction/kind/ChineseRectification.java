package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** Setting a found problem right; to see that others do so is a task of its own. */
final class ChineseRectification {

    static final KindRule SUPERVISED = KindRule.words(
            "zh-supervises-rectification",
            DirectiveKind.TASK,
            Pattern.compile(
                    "(?:督促|督导|督查|领导|协助)[^，。；]{0,15}整改|整改[^，。；]{0,8}(?:专项检查|情况检查|评估|考核|通报)|整改[^，。；]{0,4}的?(?:领导|指导"
                            + "|督导|监督|督查)"));

    static final KindRule CARRIED_OUT = KindRule.words(
            "zh-rectification",
            DirectiveKind.RECTIFICATION,
            Pattern.compile("^整改|整改[^，。；、]{2,30}(?:问题|隐患|缺陷)|(?:(?<!不)落实|抓好|抓实|做好|完成|推进|推动|开展|进行|限期|彻底|坚持|持续|全面|尽快|立即"
                    + "|逐[一项条])[^，。；]{0,70}整改(?!要求|成果|落实落细|成效)"
                    + "|整改(?:措施|方案|时限|责任人|台账|清单|任务|到位|落实到位|销号|计划)"
                    + "|立[行查]立改|即知即改|边查边改"
                    + "|(?:发现|反馈|指出|存在|暴露)[^，。；]{0,10}问题[^，。；]{0,12}(?:解决|整改|销号|改正)"
                    + "|(?<!防范)(?:化解|消除|整治)[^，。；]{0,15}(?:风险|隐患)"
                    + "|隐患[^，。；、]{0,6}(?:整改|整治|消除)|(?:完成|开展|推进)[^，。；]{0,25}整治"
                    + "|(?:修复|抢修|补漏|堵漏|除险|修缮)|问题[^。；]{0,20}(?:销号|清零|见底)"));

    private ChineseRectification() {}
}
