package org.duban.meeting.extraction.owner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells names of organisations and posts from other words, and cuts lists of them. */
final class ChineseNames {

    private static final int LONGEST = 40;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、,]|以及");

    /** Also stands within a name, as in 住房和城乡建设局. */
    private static final Pattern BETWEEN_NAMES_OR_WITHIN = Pattern.compile("和(?!平|谐)|与|及(?!时)");

    private static final Pattern BRACKETED = Pattern.compile("（[^）]{1,10}）");
    private static final Pattern POST = Pattern.compile(".*(?:负责人|负责同志|责任人|联系人|领导班子|领导)$");
    private static final Pattern ORGANISATION =
            Pattern.compile(".*(?:部门|单位|[\\p{IsHan}]委|委员会|常委会|办公室|(?<![督交承主经举开协查])办|局|厅|[^全]部|处"
                    + "|科室|院|院所|学院|中心|公司|集团|企业|党委|党组"
                    + "|(?<![学本专各分理文工])科|(?<!上)司|署|司局|处室|高校|大学|学校|中小学|幼儿园|各[镇乡村区县市]{1,2}|党支部|党总支|支部|工会|团委|妇联|机关|政府|法院|检察院|公安|委会|校领导|负责人|负责同志"
                    + "|责任人|书记|校长|院长|主任|局长|处长|县长|区长|市长|组长|小组|[\\p{IsHan}]组|室|委员"
                    + "|[^部]队|站|馆|园区|(?<!场|厕|之)所|专班|街道|乡镇"
                    + "|县区|区县|市县|各县|各区|开发区|各市|各地|地区|省份|大省|校区|食堂|财政|领导班子"
                    + "|班子成员|组织|社区|医院|银行|协会|实验室|辅导员|导师|企事业|指挥部)$");
    private static final Pattern NOBODY_IN_PARTICULAR =
            Pattern.compile("(?:全[校市省县区国党体]|我[校市省县区]|[本该][校市省县区]|学校|会议|大家|我们|任何人)(?:上下)?"
                    + "|.*(?:师生|群众|人员|学生|党员|干部|职工|干部职工|住户|同志|政策|社会)");
    /** Where the words tell what is done; words that names of organisations hold too, such as 组织 and 协调, do not. */
    private static final Pattern FIRST_VERB =
            Pattern.compile("(?<=..)(?:负责(?!人|同志)|牵头|会同|按|根据|结合(?!部)|[于在]?\\d{1,4}[年月]"
                    + "|对(?!外)|将|全程|进行|抓紧|尽快|约谈|制定|完成|做好|抓好|提出|提交)");

    private static final Pattern NOT_A_NAME =
            Pattern.compile("^(?:[对把从在为以按将使让向给由与同请]|协同|会同|联合|商请|通过|针对|根据|加强|推动|落实|强化|压实|确保"
                    + "|保证|督促|组织(?=各|有关|相关)|指导|支持|协调|促进|推进|提高|做好|抓好|引导|发挥|完善"
                    + "|建立|明确|依托|配合|要求|面向)|(?<!自)由|(?<!主)要|(?<!供)应(?!急)|须|进一步|，");

    private ChineseNames() {}

    /** The names in the words, or none if the words are not names. */
    static List<String> in(String words) {
        if (words.isEmpty()
                || words.length() > LONGEST
                || NOT_A_NAME.matcher(words).find()) {
            return List.of();
        }
        String[] parts = BETWEEN_NAMES.split(words);
        if (shareTheirLastWord(parts)) {
            return parts.length == 1 ? joined(words) : whole(words);
        }
        return Stream.of(parts).flatMap(part -> joined(part).stream()).toList();
    }

    private static List<String> joined(String words) {
        String[] parts = BETWEEN_NAMES_OR_WITHIN.split(words);
        return shareTheirLastWord(parts)
                ? whole(words)
                : Stream.of(parts).filter(ChineseNames::named).toList();
    }

    private static List<String> whole(String words) {
        return named(words) ? List.of(words) : List.of();
    }

    /** The names that the words begin with, whatever follows the last of them. */
    static List<String> leading(String words) {
        Matcher verb = FIRST_VERB.matcher(words);
        int verbs = verb.find() ? verb.start() : words.length();
        for (int end = Math.min(verbs, LONGEST); end > 1; end--) {
            String start = words.substring(0, end);
            if (ORGANISATION.matcher(start).matches() && !in(start).isEmpty()) {
                return in(start);
            }
        }
        return List.of();
    }

    private static boolean shareTheirLastWord(String[] parts) {
        if (parts.length == 1) {
            return true;
        }
        String last = parts[parts.length - 1];
        boolean postOfThemAll =
                POST.matcher(last).matches() && !POST.matcher(parts[0]).matches();
        boolean firstIncomplete = !ORGANISATION.matcher(parts[0]).matches()
                && !NOBODY_IN_PARTICULAR.matcher(parts[0]).matches();
        return postOfThemAll || firstIncomplete;
    }

    private static boolean named(String name) {
        return ORGANISATION.matcher(BRACKETED.matcher(name).replaceAll("")).matches()
                && !NOBODY_IN_PARTICULAR.matcher(name).matches();
    }
}
