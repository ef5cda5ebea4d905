package org.duban.task.closingfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.runtime.time.CityClock;

/** The closing file as people read and print it: one page that needs nothing from anywhere. */
@ApplicationScoped
class ReportPage {
    private final ZoneId zone;
    private final String style;

    ReportPage(CityClock clock) {
        zone = clock.zone();
        try (InputStream sheet = ReportPage.class.getResourceAsStream("/closing-file/report.css")) {
            style = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Dossier dossier, Instant madeAt, Locale language) {
        Map<String, String> files = dossier.evidence().stream()
                .collect(Collectors.toMap(file -> file.id().toString(), file -> file.name()));
        Speech speech = new Speech(language, zone, dossier.names(), files);
        Html html = new Html();
        head(html, dossier.task(), speech);
        new ReportBody(html, dossier, speech).write();
        html.raw("</main>\n<footer>");
        html.element("p", chain(dossier, speech));
        String made = speech.pair(speech.say("Made at", "制作时间"), speech.time(madeAt));
        html.element("p", speech.aside(made, zone.toString()));
        return html.raw("</footer>\n</body>\n</html>").toString();
    }

    private void head(Html html, TaskHeader task, Speech speech) {
        html.raw("<!DOCTYPE html>\n<html lang=\"" + speech.say("en", "zh-CN") + "\">\n<head>");
        html.raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">");
        html.raw("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        html.element("title", task.number() + " " + task.title());
        html.raw("<style>\n" + style + "</style>\n</head>\n<body>\n<header>");
        html.element("p", speech.say("Closing file", "督办事项办结卷宗"));
        html.element("h1", task.title());
        html.element("p", task.number()).raw("</header>\n<main>");
    }

    private static String chain(Dossier dossier, Speech speech) {
        Integer first = dossier.firstSealed();
        if (first == null) {
            return speech.say("The facts were written before facts were chained.", "各条记录均形成于启用哈希链之前。");
        }
        String from =
                first == 1 ? "" : speech.say("The chain begins with fact " + first + ". ", "哈希链自第" + first + "条记录起。");
        return from + speech.pair(speech.say("Hash of the last fact", "末条记录哈希值"), dossier.head());
    }
}
