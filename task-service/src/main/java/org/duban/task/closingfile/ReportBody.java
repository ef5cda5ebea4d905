package org.duban.task.closingfile;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.task.evidence.EvidenceView;
import org.duban.task.evidence.content.FileKind;
import org.duban.task.task.FactView;
import org.duban.task.task.SourceView;
import org.duban.task.task.Words;
import org.duban.task.trace.DeliveryNames;
import org.duban.task.trace.TraceEntry;

/** What the report says: of the task, of what happened to it, of the evidence. */
final class ReportBody {
    private final Html html;
    private final Dossier dossier;
    private final Speech speech;
    private final FactLines facts;
    private final DeliveryLines deliveries;

    ReportBody(Html html, Dossier dossier, Speech speech) {
        this.html = html;
        this.dossier = dossier;
        this.speech = speech;
        facts = new FactLines(speech);
        deliveries = new DeliveryLines(speech);
    }

    void write() {
        about(dossier.task());
        happened();
        evidence();
    }

    private void about(TaskHeader task) {
        begin("The task", "一、督办事项").raw("<dl>");
        pair("Requirement", "办理要求", task.requirement());
        pair("Kind", "事项类型", Words.of("kind", task.kind()).in(speech.language()));
        pair("State", "当前状态", Words.of("status", task.status()).in(speech.language()));
        pair("Lead department", "牵头单位", speech.department(task.leadDepartment()));
        pair(
                "Co-departments",
                "配合单位",
                task.coDepartments().stream()
                        .map(speech::department)
                        .collect(Collectors.joining(speech.say(", ", "、"))));
        pair("Issued", "交办", speech.time(task.issuedAt()) + speech.say(" by ", " ") + speech.person(task.issuedBy()));
        pair("First deadline", "原定办理时限", speech.day(task.firstDeadline()));
        pair("Deadline", "办理时限", speech.day(task.deadline()));
        pair("Round", "办理轮次", speech.say("" + task.round(), "第" + task.round() + "轮"));
        source(task.source());
        html.raw("</dl></section>");
    }

    private void source(SourceView source) {
        String kind = Words.of("origin", source.type()).in(speech.language());
        pair("Named by", "来源", source.title() == null ? kind : speech.pair(kind, source.title()));
        SourceView.Meeting meeting = source.meeting();
        if (meeting != null) {
            int number = meeting.sequence().number();
            int year = meeting.sequence().year();
            String which = speech.say(
                    "%s, meeting %d of %d".formatted(meeting.body(), number, year),
                    "%s%d年第%d次会议".formatted(meeting.body(), year, number));
            pair("Meeting", "会议", speech.aside(which, speech.day(meeting.heldOn())));
        }
        pair("Sentence of the minutes", "会议纪要原文", source.sentence());
    }

    private void happened() {
        begin("What happened", "二、办理经过").raw("<table>");
        html.heads(
                speech.chinese()
                        ? List.of("序号", "时间", "事项", "办理人", "内容", "办理后状态")
                        : List.of("Fact", "Time", "Step", "Who", "What", "State after"));
        html.raw("<tbody>");
        dossier.trace().items().forEach(this::line);
        html.raw("</tbody></table></section>");
    }

    private void line(TraceEntry entry) {
        FactView fact = entry.move();
        html.row(List.of(
                List.of(fact == null ? "" : String.valueOf(fact.position())),
                List.of(entry.at() == null ? "" : speech.time(entry.at())),
                List.of(step(entry)),
                who(entry),
                said(entry),
                List.of(
                        fact == null
                                ? ""
                                : Words.of("status", fact.statusAfter()).in(speech.language()))));
    }

    private String step(TraceEntry entry) {
        if (entry.delivery() != null) {
            return DeliveryNames.of(entry.delivery().outcome()).in(speech.language());
        }
        boolean late = entry.move() != null && entry.move().late();
        return late ? speech.aside(entry.text(), speech.say("late", "逾期")) : entry.text();
    }

    private List<String> said(TraceEntry entry) {
        if (entry.delivery() != null) {
            return deliveries.of(entry.delivery());
        }
        return entry.move() == null ? List.of() : facts.of(entry.move());
    }

    private List<String> who(TraceEntry entry) {
        if (entry.by() == null) {
            return List.of();
        }
        String person = speech.person(entry.by());
        String department = entry.move() == null ? null : entry.move().department();
        return department == null ? List.of(person) : List.of(person, speech.name(department));
    }

    private void evidence() {
        begin("Evidence", "三、佐证材料");
        if (dossier.evidence().isEmpty()) {
            html.element("p", speech.say("None was handed in.", "无。")).raw("</section>");
            return;
        }
        html.raw("<table class=\"files\">");
        html.heads(
                speech.chinese()
                        ? List.of("文件名称", "类型", "字节数", "提交人", "SHA-256")
                        : List.of("File", "Type", "Bytes", "Handed in by", "SHA-256"));
        html.raw("<tbody>");
        dossier.evidence().forEach(this::file);
        html.raw("</tbody></table></section>");
    }

    private void file(EvidenceView file) {
        html.row(List.of(
                file.title() == null ? List.of(file.name()) : List.of(file.name(), file.title()),
                List.of(FileKind.of(file.mediaType()).map(FileKind::name).orElse(file.mediaType())),
                List.of("%,d".formatted(file.size())),
                List.of(speech.person(file.by()), speech.time(file.at())),
                List.of(file.sha256())));
    }

    private Html begin(String en, String zh) {
        return html.raw("<section>").element("h2", speech.say(en, zh));
    }

    private void pair(String en, String zh, Object value) {
        html.pair(speech.say(en, zh), value);
    }
}
