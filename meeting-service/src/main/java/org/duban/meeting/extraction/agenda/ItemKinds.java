package org.duban.meeting.extraction.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.ItemKind;
import org.duban.meeting.extraction.text.Minutes;

/** What the meeting did with an item; where it did several things the first kind in the list stands. */
final class ItemKinds {

    private static final Map<ItemKind, Pattern> CHINESE_ACTS = new LinkedHashMap<>();
    private static final Map<ItemKind, Pattern> ENGLISH_ACTS = new LinkedHashMap<>();
    private static final Map<ItemKind, Pattern> ENGLISH_TITLES = new LinkedHashMap<>();
    private static final Pattern FINDINGS_ZH = Pattern.compile("巡视|巡察|审计|督察|整改|检查反馈");
    private static final Pattern RECTIFY_ZH = Pattern.compile("整改");
    private static final Pattern RESOLVED = Pattern.compile(
            "(?i)\\bdirected staff\\b|\\bthe (?:board|council|committee) (?:directed|decided|agreed)\\b");

    private static final Pattern INSPECTED = Pattern.compile("(?i)\\b(?:audit|inspection)\\b");
    private static final Pattern REMEDIED =
            Pattern.compile("(?i)\\b(?:repair(?:s|ed)?|rectif\\w+|remed\\w+|correct(?:ed|ive|ion)?)\\b");
    private static final int FIRST_LINES = 200;
    private static final Pattern TOLD_ACT =
            Pattern.compile("会议(?:还|集体|专题)?(?:审议|审定|听取|传达|学习)|[^，。；\\s]{2,20}通报了?[^，。；]{2,40}(?:情况|结果)");

    static {
        CHINESE_ACTS.put(ItemKind.REVIEW_APPROVE, Pattern.compile("审议|审定|审批|表决|票决|审阅"));
        CHINESE_ACTS.put(ItemKind.RECTIFY, Pattern.compile("整改|反馈会|反馈意见"));
        CHINESE_ACTS.put(ItemKind.REPORT_HEARD, Pattern.compile("听取|通报[^，。]{0,80}(?:情况|汇报|结果)|汇报"));
        CHINESE_ACTS.put(ItemKind.CONVEY_STUDY, Pattern.compile("传达|学习|通报[^，。]{0,40}精神"));
        CHINESE_ACTS.put(ItemKind.DISCUSS, Pattern.compile("研究|部署|讨论|决定|分析"));
        CHINESE_ACTS.put(ItemKind.OTHER, Pattern.compile("选举|任免"));
        ENGLISH_ACTS.put(
                ItemKind.REVIEW_APPROVE,
                Pattern.compile("(?i)\\breviewed and|\\bapproved\\b|\\badopted\\b|\\b(?:moved"
                        + "|motion)\\b[\\s\\S]{0,700}\\b(?:carried|passed|failed|lost|defeated)\\b|\\brefused by\\b|\\bbe (?:approved|agreed|adopted|accepted)\\b"
                        + "|\\bvoted (?:unanimously )?to (?:adopt|approve|accept)|\\bbrought up and read\\b"));
        ENGLISH_ACTS.put(ItemKind.RECTIFY, Pattern.compile("(?i)\\brectification (?:report|of)\\b"));
        ENGLISH_ACTS.put(
                ItemKind.REPORT_HEARD,
                Pattern.compile(
                        "(?i)\\blistened to\\b|\\bheard\\b|\\breported\\b|\\b(?:presented|gave|received|considered) (?:an?|the) (?:[\\w-]+ ){0,3}?(?:report|update|presentation|briefing|overview|design|findings)|\\bpresented the\\b|\\bprovided (?:an update|information"
                                + "|the board with)\\b|\\binformed the\\b|\\breturned by\\b"));
        ENGLISH_ACTS.put(ItemKind.CONVEY_STUDY, Pattern.compile("(?i)\\b(?:conveyed|communicated|studied|learned)\\b"));
        ENGLISH_TITLES.put(
                ItemKind.OTHER,
                Pattern.compile("(?i)correspondence|announcement|\\belections?\\b|closed session|conference with"
                        + "|non-verbal|action (?:items|points|list|log)|schedule|\\bdates?\\b|later agenda"
                        + "|calendar of"));
        ENGLISH_TITLES.put(
                ItemKind.DISCUSS, Pattern.compile("(?i)matters arising|(?:other|new|old) business|any other"));
        ENGLISH_TITLES.put(ItemKind.REVIEW_APPROVE, Pattern.compile("(?i)\\bminutes\\b|consent|planning|approval"));
    }

    private ItemKinds() {}

    /** The kind of a section under a heading. */
    static ItemKind ofSection(String title, String text, Minutes minutes) {
        if (minutes.isChinese()) {
            boolean rectifies = FINDINGS_ZH
                    .matcher(minutes.text().lines().findFirst().orElse(""))
                    .find();
            return rectifies ? ItemKind.RECTIFY : first(CHINESE_ACTS, title, ofActs(text));
        }
        ItemKind byTitle = first(ENGLISH_TITLES, title, null);
        if (byTitle != null) {
            return byTitle;
        }
        ItemKind act = first(ENGLISH_ACTS, text, null);
        if (act != null && act != ItemKind.REPORT_HEARD) {
            return act;
        }
        if (INSPECTED.matcher(title).find() && REMEDIED.matcher(text).find()) {
            return ItemKind.RECTIFY;
        }
        if (RESOLVED.matcher(text).find()) {
            return ItemKind.DISCUSS;
        }
        if (Outcomes.ofSection(title, text, minutes) == org.duban.meeting.extraction.Outcome.DEFERRED) {
            return ItemKind.OTHER;
        }
        boolean report = act == ItemKind.REPORT_HEARD
                || title.matches("(?i).*\\b(?:report|update|interview|information|accounts|budget)\\b.*");
        return report ? ItemKind.REPORT_HEARD : ItemKind.DISCUSS;
    }

    /** The kind by what the first lines of a section tell that was done. */
    private static ItemKind ofActs(String text) {
        Matcher act = TOLD_ACT.matcher(text).region(0, Math.min(FIRST_LINES, text.length()));
        return act.find() ? first(CHINESE_ACTS, act.group(), ItemKind.DISCUSS) : ItemKind.DISCUSS;
    }

    /** The kind of a passage of Chinese news by the act that opens it and the matter that the lead announced. */
    static ItemKind ofChinese(String act, String text) {
        if (act.startsWith("据悉")) {
            return ItemKind.OTHER;
        }
        ItemKind kind = first(CHINESE_ACTS, act, ItemKind.DISCUSS);
        boolean heardFindings = kind == ItemKind.REPORT_HEARD || kind == ItemKind.DISCUSS;
        boolean rectifies =
                FINDINGS_ZH.matcher(act).find() && RECTIFY_ZH.matcher(text).find();
        return heardFindings && rectifies ? ItemKind.RECTIFY : kind;
    }

    /** The kind of a passage of English news by the sentence that opens it. */
    static ItemKind ofEnglish(String opening) {
        return first(ENGLISH_ACTS, opening, ItemKind.DISCUSS);
    }

    private static ItemKind first(Map<ItemKind, Pattern> kinds, String words, ItemKind otherwise) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }
}
