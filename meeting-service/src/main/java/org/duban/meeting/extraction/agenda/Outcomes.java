package org.duban.meeting.extraction.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.Outcome;
import org.duban.meeting.extraction.text.Minutes;

/** What came of an item, as far as the words state it. */
final class Outcomes {

    private static final Map<Outcome, Pattern> CHINESE = new LinkedHashMap<>();
    private static final Map<Outcome, Pattern> ENGLISH = new LinkedHashMap<>();
    private static final Pattern SEVERAL_MATTERS = Pattern.compile(
            "(?i)matters arising|other business|correspondence|planning|non-verbal|later agenda|closed session");

    static {
        CHINESE.put(Outcome.APPROVED_IN_PRINCIPLE, Pattern.compile("原则[上]?(?:通过|同意)"));
        CHINESE.put(Outcome.REJECTED, Pattern.compile("不予通过|未获通过|未通过|否决"));
        CHINESE.put(Outcome.DEFERRED, Pattern.compile("暂缓审议|缓议|延期审议|暂不(?:研究|审议)"));
        CHINESE.put(Outcome.APPROVED, Pattern.compile("审议通过|审议并通过|表决通过|会议(?:决定|同意|议定|通过)" + "|一致同意"));
        ENGLISH.put(Outcome.APPROVED_IN_PRINCIPLE, Pattern.compile("(?i)approved? in principle"));
        ENGLISH.put(
                Outcome.REJECTED,
                Pattern.compile(
                        "(?i)motion (?:was |has )?(?:failed|fails|lost|lost|defeated|rejected)|\\bwas rejected\\b"));
        ENGLISH.put(
                Outcome.DEFERRED,
                Pattern.compile(
                        "(?i)\\b(?:moved|deferred|postponed|carried over) to (?:the |a )?(?:next|later"
                                + "|following)|\\b(?:motion|moved|second)\\b[^.]{0,80} to (?:table|postpone|defer)\\b|\\bwas (?:deferred|postponed|tabled)"));
        ENGLISH.put(
                Outcome.APPROVED,
                Pattern.compile(
                        "(?i)\\b(?:motion|it) (?:was )?(?:carried|passed|approved)|\\bunanimously\\b"
                                + "|[:–-] ?(?:adopted|agreed|approved)$|: adopted\\b|\\bwas (?:approved|adopted"
                                + "|elected)\\b|\\bwere (?:approved|adopted|elected)\\b|\\bdirected staff\\b"
                                + "|\\breviewed and approved\\b|\\bresolved(?:,? that|:| –| -)|\\bit was (?:unanimously )?(?:agreed|resolved)\\b"
                                + "|\\bvoted (?:unanimously )?to (?:adopt|approve|accept)|\\b(?:board|council|committee|commission|cabinet|senate|panel|assembly|governors"
                                + "|trustees|members) (?:unanimously )?(?:approved|adopted|resolved|accepted|ratified)\\b|\\band approved\\b|\\bminutes [^.]{0,80}\\b(?:were|was) (?:confirmed|agreed|accepted|signed)\\b"));
        ENGLISH.put(
                Outcome.NOTED,
                Pattern.compile(
                        "(?i)\\band noted the\\b|\\b(?:was|were|be) noted\\b|\\b(?:board|council|committee|senate|panel|governors|trustees"
                                + "|commission|cabinet|members) noted the (?:reports?|update|paper|position|contents)"));
    }

    private Outcomes() {}

    static Outcome ofSection(String title, String text, Minutes minutes) {
        boolean several = SEVERAL_MATTERS.matcher(title).find();
        return several ? null : of(text, minutes);
    }

    static Outcome of(String text, Minutes minutes) {
        return (minutes.isChinese() ? CHINESE : ENGLISH)
                .entrySet().stream()
                        .filter(outcome -> outcome.getValue().matcher(text).find())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }
}
