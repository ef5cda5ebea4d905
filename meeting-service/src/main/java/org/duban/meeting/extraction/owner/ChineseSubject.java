package org.duban.meeting.extraction.owner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a Chinese clause says has to do it. */
public final class ChineseSubject {

    private static final String MODAL =
            "(?:原则上|都|均|也|还|一定|更|同时|共同|分别|及时)?(?:要|必须|务必|应当|应该|应(?!急)|须|不得|严禁" + "|禁止|将|负责(?!人|同志)|牵头)";
    private static final String ACT = "(?:按照|按|根据|继续|结合|参照|会同|抓紧|尽快|定期|每[月周年季]|进行|严格|切实|认真|精心|进一步"
            + "|全面|持续|加强|强化|做好|加快|抓好|落实|完善|制定|组织(?!$|[、，。；和与]|部|的|办|委|人事|机构|机关|领导|生活|建设|振兴)|主动|立即|迅速)";
    private static final String TIME =
            "(?:[于在]?(?:(?:\\d{4}年|今年|明年)?\\d{1,2}月(?:\\d|底|末|份|中旬|上旬|下旬|[之以]?前)|(?:年|月|本月|本周|本季度|季度)[底末内]"
                    + "|[下本](?:周|月|季度|次)|(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个?工作日|[天日周]|个?星期|个月)[之以]?内"
                    + "|[汛节会]期?[前后]|下次))";
    private static final String WORK = "(?:负责(?!人|同志)|牵头|提前|提出|对(?!外|口)|将|就|针对|于|每[日天周月季年半]|逐[一项条]|全程|倒排"
            + "|制[定订]|完成|开展(?!的)|推进|督促|做(?!法)|抓(?!手)|编制|起草|拨付|提交|报[送请]|出台|印发|启动|办理|梳理|排查"
            + "|落实|整改|配合|抽调|安排(?=专|人|资|部)|建立|成立(?=专|工作|由)|派[出员])";
    private static final String CARRY = "(?:肩负|承担|作为)";
    private static final Pattern CLAUSE = Pattern.compile(
            "((?:主要|应急|供应|[^，。；：要应须]){2,40}?)(" + MODAL + "|" + ACT + "|" + TIME + "|" + WORK + "|" + CARRY + ")");
    private static final Pattern OPENING =
            Pattern.compile("(?:同时|其中|另外|此外|[一二三四五六七八九十]是|第[一二三四五六七八九十]，" + "|在[^，]{1,12}[中下上时]，)");

    private ChineseSubject() {}

    /** The owners that the clause begins with, or none. */
    public static List<String> of(String clause) {
        Matcher opening = OPENING.matcher(clause);
        int from = opening.lookingAt() ? opening.end() : 0;
        while (from < clause.length() && clause.charAt(from) == '，') {
            from++;
        }
        Matcher matcher = CLAUSE.matcher(clause).region(from, clause.length());
        return matcher.lookingAt() ? ChineseNames.in(matcher.group(1)) : List.of();
    }

    /** Whether the clause begins with somebody who acts. */
    public static boolean acts(String clause) {
        return !of(clause).isEmpty();
    }
}
