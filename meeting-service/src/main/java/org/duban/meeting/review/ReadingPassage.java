package org.duban.meeting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.meeting.department.Departments;
import org.duban.meeting.directive.Passage;
import org.duban.meeting.directive.Proposal;
import org.duban.meeting.extraction.DepartmentNames;
import org.duban.meeting.extraction.deadline.Reference;
import org.duban.meeting.extraction.directive.PassageReading;
import org.duban.meeting.extraction.text.Span;

/** Reads what the words say that a person points at. */
@ApplicationScoped
class ReadingPassage {
    private final Departments departments;

    ReadingPassage(Departments departments) {
        this.departments = departments;
    }

    /** A passage of the minutes. */
    Proposal read(String minutes, Passage passage, LocalDate meetingDay) {
        int start = minutes.offsetByCodePoints(0, passage.spanStart());
        return read(minutes, new Span(start, start + passage.sentence().length()), meetingDay);
    }

    /** Words that stand for themselves. */
    Proposal read(String words, LocalDate meetingDay) {
        return read(words, new Span(0, words.length()), meetingDay);
    }

    private Proposal read(String text, Span span, LocalDate meetingDay) {
        PassageReading.Understood read = PassageReading.read(text, span, Reference.of(meetingDay, text));
        return new Proposal(
                read.kind(),
                read.owners(),
                read.coOwners(),
                codes(read.owners()),
                read.deadline() == null ? null : read.deadline().words(),
                read.deadline() == null ? null : read.deadline().date());
    }

    private List<String> codes(List<String> names) {
        DepartmentNames known = departments.names();
        return names.stream()
                .map(known::codeOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
