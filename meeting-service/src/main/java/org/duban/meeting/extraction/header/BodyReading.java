package org.duban.meeting.extraction.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which body met. */
final class BodyReading {

    /** What was held, unless it is only called "the meeting"; else who held it. */
    private static final List<Pattern> CHINESE = List.of(
            Pattern.compile("^(中共[^，。；\\s]{2,20}?(?:委员会|[\\p{IsHan}]委))关于"),
            Pattern.compile("(?m)^(?:\\d{4}年)?第[一二三四五六七八九十百\\d]{1,5}次([^，。；、\\s]{2,20}?会议?)(?:纪要|$)"),
            Pattern.compile(
                    "(?:召开|举行)了?(?:\\d{4}年)?(?:度)?第[一二三四五六七八九十百\\d]{1,5}次(?!(?:常务|全体|全会|党组|办公|扩大|专题|工作|例)?(?:（扩大）)?会)"
                            + "([^，。；、\\s（]{2,20}?会议?)(?=[，。；、\\s]|$)"),
            Pattern.compile("(?:召开|举行)了?(?!第|\\d{4}年)([^，。；、\\s]{2,30}?(?:会|办公会|常委会))会议(?=[，。；、\\s]|$)"),
            Pattern.compile("(?:召开|举行)了?(?!第|\\d{4}年)([^，。；、\\s]{2,30}?会议?)(?=[，。；、\\s]|$)"),
            Pattern.compile("(?<=[，。\\s])([^，。；、\\s]{2,30}?会)在[^，。；\\s]{2,15}(?:召开|举行)"),
            Pattern.compile("([^，。；、\\s\\d]{2,20}?)(?:\\d{1,2}月\\d{1,2}日|在[^，。；]{1,15}|，)?(?:上午" + "|下午)?(?:召开|举行)"),
            Pattern.compile("(?m)^(\\S{2,20}?)(?:\\d{4}年)?第[一二三四五六七八九十百\\d]{1,5}次\\S{0,12}会议"));

    private static final List<Pattern> ENGLISH_NEWS = List.of(
            Pattern.compile("[Tt]he ((?:[A-Z][\\w’']+|of|the|and|for) ?(?:[\\w’'-]+ ){0,10}?)held (?:the|its|a) "),
            Pattern.compile(
                    "(?:presided over|chaired|held) (?:the|an?) ((?:executive |plenary |special |standing )?meeting of the [A-Z][\\w’'-]*"
                            + "(?: (?:[A-Z][\\w’'-]*|of|the|and|for))*)"));
    private static final List<Pattern> ENGLISH = List.of(
            Pattern.compile(
                    "(?:meeting|session) of the ((?:[A-Z][\\w’'-]*|of|the|and|for)(?: (?:[A-Z][\\w’'-]*|of|the|and|for))+)(?= (?:was|held|met|on|convened)\\b|,)"),
            Pattern.compile("[Mm]inutes(?: of(?: the)?)? (?!Extra|Ordinary|Regular|Special|Annual"
                    + "|Draft)([A-Z][^\\n,:]{3,60}?) [Mm]eeting"),
            Pattern.compile("held an? ([\\w -]{5,60}? meeting)\\b"),
            Pattern.compile("(?m)\\A(?:.*\\R){0,3}?(?!Regular"
                    + "|Special)(?:Minutes of (?:the )?)?([A-Z][\\w’' ]{3,60}? (?:Board|Council"
                    + "|Committee|Commission|Trustees|Directors))"
                    + "(?: (?:Regular|Special))?(?: Meeting)?(?: Minutes)?$"),
            Pattern.compile("(?m)\\A\\s*([A-Z]{2}[A-Z’' ]{6,60})$"),
            Pattern.compile(
                    "\\b(?!Regular|Special)((?:[A-Z][\\w’']+ ){1,4}(?:Board|Council|Committee|Commission))\\b"));

    private BodyReading() {}

    static String read(Opening opening) {
        if (opening.chinese()) {
            return opening.first(CHINESE).orElse(null);
        }
        return opening.first(ENGLISH_NEWS)
                .or(() -> Optional.ofNullable(HeadLines.body(opening.text())))
                .or(() -> opening.first(ENGLISH))
                .orElse(null);
    }
}
