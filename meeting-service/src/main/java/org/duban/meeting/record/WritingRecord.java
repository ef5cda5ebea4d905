package org.duban.meeting.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.meeting.department.Departments;
import org.duban.meeting.fulfilment.FulfilmentView;
import org.duban.meeting.meeting.Meeting;
import org.duban.meeting.meeting.MeetingHeader;

/** Writes what a meeting decided as a .docx. */
@ApplicationScoped
class WritingRecord {
    private final DecisionsInForce decisions;
    private final Departments departments;

    WritingRecord(DecisionsInForce decisions, Departments departments) {
        this.decisions = decisions;
        this.departments = departments;
    }

    byte[] of(Meeting meeting, Locale language) {
        Words words = new Words(language);
        Map<String, String> names = departments.called(language);
        List<RecordedDecision> issued = decisions.of(meeting.id());
        try (Pages pages = new Pages(words.colon())) {
            header(pages, words, meeting.header());
            if (issued.isEmpty()) {
                pages.paragraph(words.none());
            }
            for (int i = 0; i < issued.size(); i++) {
                decision(pages, words, names, i + 1, issued.get(i));
            }
            return pages.bytes();
        }
    }

    private static void header(Pages pages, Words words, MeetingHeader header) {
        pages.title(words.title());
        pages.heading(words.meeting(
                header.body(), header.sequence().year(), header.sequence().number()));
        if (header.title() != null) {
            pages.paragraph(header.title());
        }
        pages.line(words.heldOn(), header.heldOn().toString());
        pages.line(words.chair(), header.chair());
        pages.line(words.location(), header.location());
    }

    private static void decision(
            Pages pages, Words words, Map<String, String> names, int number, RecordedDecision decision) {
        pages.heading(number + ". " + decision.requirement());
        pages.line(words.lead(), name(names, decision.leadDepartment()));
        pages.line(
                words.coDepartments(),
                decision.coDepartments().stream()
                        .map(code -> name(names, code))
                        .collect(Collectors.joining(words.listed())));
        pages.line(
                words.deadline(),
                decision.deadline()
                        .map(Object::toString)
                        .or(() -> decision.term().map(words::of))
                        .orElse(null));
        pages.line(
                words.task(), decision.fulfilment().map(FulfilmentView::number).orElse(null));
        pages.line(
                words.progress(),
                decision.fulfilment().map(done -> progress(words, done)).orElse(words.notHeardOf()));
    }

    private static String progress(Words words, FulfilmentView done) {
        String light = done.light() == null ? "" : words.listed() + words.of(done.light());
        return words.of(done.status()) + words.listed() + done.percent() + "%" + light;
    }

    private static String name(Map<String, String> names, String code) {
        return names.getOrDefault(code, code);
    }
}
