package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;

/** How a Chinese clause without a subject begins when it says what to do. */
final class ChineseVerbs {

    private static final String ADVERBS = "坚决|切实|进一步|持续|着力|大力|加快|继续|全面|深入|扎实|认真|严格"
            + "|积极|及时|更加|不断|充分|特别|再次|率先"
            + "|主动|有序|有效|抓紧|稳步|稳妥|依法|依规|统一|重点|尽快|定期|适时|全力|同时|并|也|一律|妥善|精心"
            + "|科学|合理|从严|从快|坚持|始终|聚焦|着眼|立足|围绕|根据|按照|对照|结合|紧扣|紧盯";
    private static final String VERBS = "加强|强化|做好|做实|做细|做到|抓好|抓紧|抓实|用好|用足|支持|推动|推进"
            + "|完善|落实|建立|健全|压实|组织|开展|确保|保障|保证"
            + "|提高|提升|优化|畅通|防止|严防|严控|严查|谢绝|巩固|深化|促进|扩大|统筹|营造|发挥|维护|排查|摸排"
            + "|整治|化解|制定|修订|印发|出台|明确|细化|规范|查找|梳理"
            + "|启动|实施|实行|完成|筹备|安排|调度|督促|督导|指导|引导|激励|鼓励|增强|履行|坚守|守住|筑牢|织密"
            + "|遏制|打击|打赢|打好|培育|培养|发展|建设|形成|构建|探索|创新|改进|改善"
            + "|倒排|拧紧|成立|配备|配足|储备|采购|清理|清查|核查|核实|报送|上报|通报|公开|公示|宣传|学习|传达"
            + "|贯彻|关心|关注|帮助|解决|减少|降低|控制|取消|暂停|恢复|推迟|延长|免征|减免|拨付";
    private static final String TIME = "(?:[于在]?(?:(?:\\d{4}年|今年|明年)?(?:\\d{1,2}月)?(?:\\d{1,2}[日号]|底|末)"
            + "|[年月]底|(?:春|清明|端午|中秋|国庆|元旦|汛|五一)节?期?前|年内|[下本]周[一二三四五六日]?|(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个?工作日|[天日周]|个月)[之以]?内)[之以]?前?，?)?";
    private static final Pattern ACTION = Pattern.compile(TIME + "(?:一方面|另一方面|首先|其次)?[，]?(?:(?:" + ADVERBS + ")[地]?|(?:"
            + VERBS + ")|[对把将为以从于因](?!于此|此)|对于|针对|通过|有关|关于|由|加大|所有)");

    private ChineseVerbs() {}

    static boolean beginsAction(String words) {
        return ACTION.matcher(words).lookingAt();
    }
}
