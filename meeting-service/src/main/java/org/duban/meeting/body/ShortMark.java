package org.duban.meeting.body;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark of a body whose mark nobody gave: one sign that tells what kind of meeting it is. */
final class ShortMark {
    /** What kind of meeting it is stands behind whose it is. */
    private static final Pattern CHINESE_KIND = Pattern.compile("常[委务]|党组|办公|专题|全体");

    private static final Pattern CHINESE_OWNER = Pattern.compile("^.*?[省市县区州](?=\\p{IsHan})");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN = Pattern.compile("[\\p{L}\\p{N}]");
    private static final String NONE = "会";

    private ShortMark() {}

    static String of(String name) {
        Matcher kind = CHINESE_KIND.matcher(name);
        if (kind.find()) {
            return kind.group().substring(0, 1);
        }
        String plain = ARTICLE.matcher(CHINESE_OWNER.matcher(name.strip()).replaceFirst(""))
                .replaceFirst("");
        Matcher sign = SIGN.matcher(plain);
        return sign.find() ? sign.group().toUpperCase(Locale.ROOT) : NONE;
    }
}
