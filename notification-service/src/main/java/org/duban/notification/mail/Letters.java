package org.duban.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.notification.delivery.Said;

/** Writes letters with the templates under {@code templates/mail}. */
@ApplicationScoped
class Letters {
    private static final int VERSION_LENGTH = 12;
    private final Engine engine;
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    Letters(Engine engine) {
        this.engine = engine;
    }

    /** The notice as a letter in this language. */
    Letter of(Said said, Locale language) {
        String name = "notice-" + (language.getLanguage().equals("zh") ? "zh" : "en");
        String title = said.title().in(language);
        String text = said.text().in(language);
        String slip = said.slip() == null ? null : said.slip().number();
        return new Letter(
                title,
                rendered(template(name + ".txt"), title, text, slip),
                rendered(template(name + ".html"), title, text, slip),
                name + " " + versions.computeIfAbsent(name, Letters::version));
    }

    private Template template(String file) {
        return engine.getTemplate("mail/" + file);
    }

    private static String rendered(Template template, String title, String text, String slip) {
        return template.data("title", title)
                .data("text", text)
                .data("slip", slip)
                .render();
    }

    /** By its content, so that no change of a template can forget to raise it. */
    private static String version(String name) {
        return Letter.sha256(source(name + ".txt") + source(name + ".html")).substring(0, VERSION_LENGTH);
    }

    private static String source(String file) {
        try (InputStream source =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("templates/mail/" + file)) {
            return new String(source.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
