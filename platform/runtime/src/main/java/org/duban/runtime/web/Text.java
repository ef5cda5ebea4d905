package org.duban.runtime.web;

import java.util.Locale;

/** A message in both languages. */
public record Text(String en, String zh) {
    /** A message in both languages, with {@link String#format} arguments that are the same in both. */
    public static Text of(String en, String zh, Object... arguments) {
        return new Text(String.format(Locale.ROOT, en, arguments), String.format(Locale.ROOT, zh, arguments));
    }

    /** The message in the language asked for; English for any but Chinese. */
    public String in(Locale language) {
        return language.getLanguage().equals("zh") ? zh : en;
    }
}
