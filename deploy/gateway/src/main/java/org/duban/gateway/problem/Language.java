package org.duban.gateway.problem;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** The two languages that Duban speaks; English unless Chinese is preferred. */
enum Language {
    EN("en", "en"),
    ZH_CN("zh", "zh-CN");

    private final String primary;
    private final String tag;
    private final ResourceBundle texts;

    Language(String primary, String tag) {
        this.primary = primary;
        this.tag = tag;
        // The machine's own locale must not choose the language.
        this.texts = ResourceBundle.getBundle(
                "problems", Locale.forLanguageTag(tag), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static Language of(RoutingContext exchange) {
        return exchange.acceptableLanguages().stream()
                .filter(header -> header.weight() > 0)
                .map(LanguageHeader::tag)
                .flatMap(tag -> named(tag).stream())
                .findFirst()
                .orElse(EN);
    }

    private static Optional<Language> named(String primary) {
        return Stream.of(values())
                .filter(language -> language.primary.equalsIgnoreCase(primary))
                .findFirst();
    }

    String tag() {
        return tag;
    }

    String text(String key) {
        return texts.getString(key);
    }
}
