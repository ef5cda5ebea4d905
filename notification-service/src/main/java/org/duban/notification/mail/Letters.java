package org.duban.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.notification.delivery.Message;

/** Writes letters with the templates under {@code templates/mail}. */
@ApplicationScoped
class Letters {
    private static final int VERSION_LENGTH = 12;
    private final Engine engine;
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    Letters(Engine engine) {
        this.engine = engine;
    }

    /** What the message carries as a letter in this language. */
    Letter of(Message message, Locale language) {
        String name = (message.digest() ? "digest-" : "notice-")
                + (language.getLanguage().equals("zh") ? "zh" : "en");
        String title = message.title().in(language);
        List<Item> items =
                message.said().stream().map(said -> Item.of(said, language)).toList();
        return new Letter(
                title,
                rendered(template(name + ".txt"), title, items),
                rendered(template(name + ".html"), title, items),
                name + " " + versions.computeIfAbsent(name, Letters::version));
    }

    private Template template(String file) {
        return engine.getTemplate("mail/" + file);
    }

    private static String rendered(Template template, String title, List<Item> items) {
        return template.data("title", title).data("items", items).render();
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
