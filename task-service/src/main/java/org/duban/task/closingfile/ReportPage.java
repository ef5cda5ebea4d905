package org.duban.task.closingfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duban.runtime.time.CityClock;
import org.duban.task.evidence.EvidenceView;
import org.duban.task.task.Change;
import org.duban.task.task.FactView;
import org.duban.task.trace.TraceEntry;

/** The closing file as people read and print it: one page that needs nothing from anywhere. */
@ApplicationScoped
class ReportPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

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
        boolean chinese = language.getLanguage().equals("zh");
        return new Writing(dossier, language, chinese).page(time(madeAt));
    }

    private String time(Instant at) {
        return at.atZone(zone).format(TIME);
    }

    /** One page being written. */
    private final class Writing {
        private final Html html = new Html();
        private final Dossier dossier;
        private final TaskHeader task;
        private final Locale language;
        private final boolean chinese;

        Writing(Dossier dossier, Locale language, boolean chinese) {
            this.dossier = dossier;
            this.task = dossier.task();
            this.language = language;
            this.chinese = chinese;
        }

        private String say(String en, String zh) {
            return chinese ? zh : en;
        }

        String page(String madeAt) {
            html.raw("<!DOCTYPE html>\n<html lang=\"" + (chinese ? "zh-CN" : "en") + "\">\n<head>");
            html.raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">");
            html.raw("<meta http-equiv=\"Content-Security-Policy\""
                    + " content=\"default-src 'none'; style-src 'unsafe-inline'\">");
            html.element("title", task.number() + " " + task.title());
            html.raw("<style>\n" + style + "</style>\n</head>\n<body>\n<header>");
            html.element("p", say("Closing file", "办结卷宗") + " · " + task.number());
            html.element("h1", task.title()).raw("</header>\n<main>");
            about();
            happened();
            evidence();
            html.raw("</main>\n<footer>");
            html.element("p", chain());
            html.element("p", say("Made at ", "制作时间：") + madeAt + " (" + zone + ")");
            return html.raw("</footer>\n</body>\n</html>").toString();
        }

        private void about() {
            html.raw("<section>").element("h2", say("The task", "督办事项")).raw("<dl>");
            html.pair(say("Requirement", "要求"), task.requirement());
            html.pair(say("Kind", "类型"), Wording.of(task.kind(), language));
            html.pair(say("State", "状态"), Wording.of(task.status(), language));
            html.pair(say("Lead department", "牵头单位"), task.leadDepartment());
            html.pair(say("Co-departments", "配合单位"), String.join(", ", task.coDepartments()));
            html.pair(say("Issued", "交办"), time(task.issuedAt()) + " · " + task.issuedBy());
            html.pair(say("First deadline", "原定期限"), task.firstDeadline());
            html.pair(say("Deadline", "期限"), task.deadline());
            html.pair(say("Round", "轮次"), task.round());
            html.pair(say("Named by", "来源"), task.source().title());
            var meeting = task.source().meeting();
            html.pair(say("Meeting", "会议"), meeting == null ? null : meeting.body() + " · " + meeting.heldOn());
            html.pair(say("Sentence of the minutes", "纪要原文"), task.source().sentence());
            html.raw("</dl></section>");
        }

        private void happened() {
            html.raw("<section>").element("h2", say("What happened", "办理经过")).raw("<table>");
            html.heads(
                    chinese
                            ? List.of("记录", "时间", "事项", "办理人", "内容", "办理后状态")
                            : List.of("Fact", "Time", "Step", "Who", "What", "State after"));
            html.raw("<tbody>");
            dossier.trace().items().forEach(this::line);
            html.raw("</tbody></table></section>");
        }

        private void line(TraceEntry entry) {
            FactView fact = entry.move();
            boolean late = fact != null && fact.late();
            html.row(List.of(
                    List.of(fact == null ? "" : String.valueOf(fact.position())),
                    List.of(entry.at() == null ? "" : time(entry.at())),
                    List.of(entry.text() + (late ? say(" (late)", "（逾期）") : "")),
                    List.of(who(entry)),
                    fact == null ? List.of() : said(fact),
                    List.of(fact == null ? "" : Wording.of(fact.statusAfter(), language))));
        }

        private String who(TraceEntry entry) {
            String by = entry.by() == null ? "" : entry.by();
            boolean ofDepartment = entry.move() != null && entry.move().department() != null;
            return ofDepartment ? by + " (" + entry.move().department() + ")" : by;
        }

        private List<String> said(FactView fact) {
            List<String> lines = new ArrayList<>();
            if (fact.reason() != null) {
                lines.add(say("Reason: ", "理由：") + fact.reason());
            }
            if (fact.narrative() != null) {
                lines.add(fact.narrative());
            }
            fact.details().forEach((name, value) -> lines.add(Wording.of(name, language) + ": " + value));
            if (fact.statusBefore() != null) {
                fact.changes().forEach(change -> lines.add(changed(change)));
            }
            return lines;
        }

        private String changed(Change change) {
            String before = change.before() == null ? "—" : change.before();
            String after = change.after() == null ? "—" : change.after();
            return Wording.of(change.field(), language) + ": " + before + " → " + after;
        }

        private void evidence() {
            html.raw("<section>").element("h2", say("Evidence", "佐证材料"));
            if (dossier.evidence().isEmpty()) {
                html.element("p", say("None was handed in.", "无")).raw("</section>");
                return;
            }
            html.raw("<table class=\"files\">");
            html.heads(
                    chinese
                            ? List.of("文件", "类型", "字节", "提交人", "SHA-256")
                            : List.of("File", "Type", "Bytes", "Handed in by", "SHA-256"));
            html.raw("<tbody>");
            dossier.evidence().forEach(this::file);
            html.raw("</tbody></table></section>");
        }

        private void file(EvidenceView file) {
            html.row(List.of(
                    file.title() == null ? List.of(file.name()) : List.of(file.name(), file.title()),
                    List.of(file.mediaType()),
                    List.of(String.valueOf(file.size())),
                    List.of(file.by(), time(file.at())),
                    List.of(file.sha256())));
        }

        private String chain() {
            Integer first = dossier.firstSealed();
            if (first == null) {
                return say("The facts were written before facts were chained.", "各条记录均形成于启用哈希链之前。");
            }
            String from =
                    first == 1 ? "" : say("The chain begins with fact " + first + ". ", "哈希链自第 " + first + " 条起。");
            return from + say("Hash of the last fact: ", "末条记录哈希：") + dossier.head();
        }
    }
}
