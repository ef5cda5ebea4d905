package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** Something is to be written, set up or revised that one can ask to see. */
final class ChineseProduct {

    private static final String MAKE = "(?:制定|制订|编制|起草|修订|修改|修改完善|修订完善|印发|出台|建立|健全|完善|规范|细化|明确|简化"
            + "|形成|梳理|提交|报送|上报|建成|建设|编印|签订|设计|开设|研究|提供|列出|设立|完成)";
    private static final String PAPER = "(?:方案|计划|清单|台账|办法|规范|流程|规程|细则|预案|章程|报告|报表|指南|手册|标准|平台|系统|材料"
            + "|消纳?体系|名单|档案|目录|责任书|协议|合同|分工|分工表"
            + "|课程|活动|政策|减税|措施表|长效机制|监督制度|责任制度|管理制度"
            + "|热线|专线|窗口|信箱|专栏|(?<!主体)(?<!政治)责任(?!制|感|意识)|基地|项目|设施)";

    static final KindRule RULE = KindRule.words(
            "zh-product",
            DirectiveKind.TASK,
            Pattern.compile("(?:" + MAKE + "[^，。；]{0,22}(?<!主体|政治|履职|担当)" + PAPER
                    + "|(?:建设|构建)[^，。；]{2,20}体系|实施[^，。；]{0,15}(?:方案|计划|行动|工程)|建章立制"
                    + "|修订完善|提交[^，。；]{2,}审议|备案)"));

    private ChineseProduct() {}
}
