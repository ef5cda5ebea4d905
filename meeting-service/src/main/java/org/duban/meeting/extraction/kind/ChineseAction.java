package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** An action that leaves a trace: checks, training, testing, notices, purchases, payments, building. */
final class ChineseAction {

    static final KindRule RULE = KindRule.words(
            "zh-action",
            DirectiveKind.TASK,
            Pattern.compile("约谈|巡护|巡逻|储足|备足|配齐|配备|隐患[^，。；]{0,8}(?:发现|解决|处置)|排查|摸排|核查|自查|抽查|检查(?!机关)|督查|督办|巡查"
                    + "|清查|盘点|检测|监测|化验|体检|培训|演练|审批(?!程序|制度)|审核|报备|通知告知"
                    + "|进行通报|予以通报|公示|公布|公开招|招标"
                    + "|采购|购置|储备|发放|拨付|转移支付|补助|补贴|救助|走访|慰问|约谈|推迟|延期|延长"
                    + "|缓[缴税]|免征|减免|征收|线上教学|停课|招聘|选派|派驻|安装|更换|拆除|改造|研发|攻关|试点"
                    + "|疏导|接种|消毒|隔离|立案|查处|打击[^，。；]{2,12}(?:犯罪|行为)"
                    + "|统筹[^，。；]{2,40}监督|监督、检查|参加[^，。；]{2,20}会|召开"
                    + "|开好[^，。；]{0,12}会|举办|印发|移交|验收|复查|统计|普查|测评|考核"
                    + "|融入[^，。；]{0,8}课"));

    private ChineseAction() {}
}
