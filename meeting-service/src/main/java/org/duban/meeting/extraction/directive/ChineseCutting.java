package org.duban.meeting.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.owner.ChineseSubject;
import org.duban.meeting.extraction.sentence.ChineseModals;
import org.duban.meeting.extraction.text.Span;

/** Cuts at ；, and at a comma only where somebody new is told what to do; takes background and numbers off. */
final class ChineseCutting implements Cutting {

    private static final Pattern NUMBERED =
            Pattern.compile("[一二三四五六七八九十]是|第[一二三四五六七八九十]，" + "|[（(]?[一二三四五六七八九十\\d][）)、]|[一二三四五六七八九十]要");
    private static final Pattern NUMBER = Pattern.compile("(?:[一二三四五六七八九十]是(?!否)" + "|第[一二三四五六七八九十]，|首先，|其次，)");
    private static final Pattern BACKGROUND =
            Pattern.compile("^(?:同时|其中|另外|此外|对此|为此|因此|所以|但|当前|目前|会后|接下来)$|^(?:面对|面临|随着|鉴于|由于"
                    + "|从[^，]{1,8}看$)"
                    + "|(?<!特别|尤其|还|就|凡|不)是(?!否|用来)|了(?!解)|肩负"
                    + "|^(?:会议)?(?:一致)?(?:原则)?(?:审议)?(?:并)?(?:原则)?(?:通过|同意)|^在[^，]{1,20}[后中时上]$"
                    + "|^[^对为按以由]{3,60}后$|^《[^》]*》$");
    private static final Pattern ASSIGNS = Pattern.compile("由(?!此|于)|请|责成");
    private static final Pattern FORECAST = Pattern.compile("，预计");

    @Override
    public List<Part> cut(String text, Span sentence) {
        List<Part> parts = new ArrayList<>();
        Span part = sentence;
        boolean joins = false;
        boolean obliged = false;
        for (int at = sentence.start(); at < sentence.end(); ) {
            String clause = firstClause(text, sentence.from(at));
            at += clause.length() + 1;
            obliged |= ChineseModals.in(clause) || ASSIGNS.matcher(clause).lookingAt() || ChineseSubject.acts(clause);
            boolean semicolon = at <= sentence.end() && text.charAt(at - 1) == '；';
            boolean owner = !semicolon && obliged && at < sentence.end() && tellsSomebodyNew(text, sentence.from(at));
            if (semicolon || owner) {
                parts.add(new Part(part.upTo(at - 1), joins));
                part = sentence.from(at);
                joins = !owner && !isNumbered(text, part);
                obliged = false;
            }
        }
        parts.add(new Part(part, joins));
        return parts;
    }

    private static boolean isNumbered(String text, Span part) {
        return NUMBERED.matcher(text).region(part.start(), part.end()).lookingAt();
    }

    private static boolean tellsSomebodyNew(String text, Span rest) {
        String clause = firstClause(text, rest);
        return ChineseSubject.acts(clause) && !clause.contains("配合");
    }

    /** A clause that says who is to do it is no background, even where it ends in 后. */
    private static boolean tells(String clause) {
        return ASSIGNS.matcher(clause).lookingAt() || clause.endsWith("后") && ChineseSubject.acts(clause);
    }

    private static String firstClause(String text, Span rest) {
        int end = rest.start();
        while (end < rest.end() && "，；。".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(rest.start(), end);
    }

    @Override
    public Span trim(String text, Span part) {
        Span trimmed = withoutClosing(text, part.trimmed(text));
        var number = NUMBER.matcher(text).region(trimmed.start(), trimmed.end());
        Span rest = withoutBackground(text, number.lookingAt() ? trimmed.from(number.end()) : trimmed);
        var forecast = FORECAST.matcher(text).region(rest.start(), rest.end());
        return forecast.find() ? rest.upTo(forecast.start()) : rest;
    }

    private static Span withoutBackground(String text, Span part) {
        Span rest = part;
        while (true) {
            String clause = firstClause(text, rest);
            int next = rest.start() + clause.length() + 1;
            boolean background = BACKGROUND.matcher(clause).find() && !ChineseModals.in(clause) && !tells(clause);
            if (!background || next >= rest.end()) {
                return rest;
            }
            rest = rest.from(next).trimmed(text);
        }
    }

    private static Span withoutClosing(String text, Span part) {
        Span rest = part;
        while (!rest.isEmpty() && "。！？；，.!?;".indexOf(text.charAt(rest.end() - 1)) >= 0) {
            rest = rest.upTo(rest.end() - 1);
        }
        return rest;
    }
}
