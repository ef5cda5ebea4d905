package org.duban.meeting.extraction;

import java.util.Locale;

/** The languages that minutes are read in. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** A fifth of Han characters makes a text Chinese: its names and numbers may well be in Latin script. */
    public static Language of(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return han * 5 > letters ? ZH : EN;
    }

    /** {@code zh} for {@code zh-CN}, {@code zh-Hans} and the like, {@code en} for anything else. */
    public static Language ofTag(String tag) {
        return "zh".equals(Locale.forLanguageTag(tag).getLanguage()) ? ZH : EN;
    }

    /** In which names are asked for. */
    public Locale locale() {
        return locale;
    }
}
