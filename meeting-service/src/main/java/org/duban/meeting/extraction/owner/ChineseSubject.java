package org.duban.meeting.extraction.owner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a Chinese clause says has to do it. */
public final class ChineseSubject {

    private static final String MODAL =
            "(?:原则上|都|均|也|还|一定|更|同时|共同|分别|及时)?(?:要|必须|务必|应当|应该|应(?!急)|须|不得|严禁" + "|禁止|将|负责(?!人|同志)|牵头)";
    private static final String ACT = "(?:按照|按|根据|继续|结合|参照|会同|抓紧|尽快|定期|每[月周年季]|进行|严格|切实|认真|精心|进一步"
            + "|全面|持续|加强|强化|做好|加快|抓好|落实|完善|制定|组织(?=开展|实施|召开|各|对|有关|相关"
            + "|人员|力量|一次|专家|全)|主动|立即|迅速)";
    private static final String CARRY = "(?:肩负|承担|作为)";
    private static final Pattern CLAUSE =
            Pattern.compile("((?:主要|应急|供应|[^，。；：要应须]){2,40}?)(" + MODAL + "|" + ACT + "|" + CARRY + ")");
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
