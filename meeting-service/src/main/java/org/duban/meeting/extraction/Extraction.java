package org.duban.meeting.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.meeting.extraction.agenda.AgendaReading;
import org.duban.meeting.extraction.agenda.Passage;
import org.duban.meeting.extraction.deadline.Reference;
import org.duban.meeting.extraction.directive.DirectiveReading;
import org.duban.meeting.extraction.directive.Draft;
import org.duban.meeting.extraction.header.HeaderReading;
import org.duban.meeting.extraction.text.CodePoints;
import org.duban.meeting.extraction.text.Minutes;

/** Proposes what minutes hold. The same text gives the same proposals, and each names the rules that made it. */
public final class Extraction {

    private final Minutes minutes;
    private final DepartmentNames names;
    private final CodePoints codePoints;

    private Extraction(Minutes minutes, DepartmentNames names) {
        this.minutes = minutes;
        this.names = names;
        this.codePoints = new CodePoints(minutes.text());
    }

    /**
     * Reads the minutes.
     *
     * @param languageOrNull null to tell it from the text
     * @param publishedOnOrNull gives the year where the text does not say it
     */
    public static Extracted extract(
            String text, Language languageOrNull, LocalDate publishedOnOrNull, DepartmentNames names) {
        Language language = languageOrNull == null ? Language.of(text) : languageOrNull;
        return new Extraction(Minutes.of(text, language), names).extract(publishedOnOrNull);
    }

    private Extracted extract(LocalDate publishedOn) {
        MeetingHeader header = HeaderReading.read(minutes, publishedOn);
        LocalDate day = header.date() != null ? header.date() : publishedOn;
        List<Passage> passages = AgendaReading.read(minutes);
        List<ExtractedDirective> directives = DirectiveReading.read(minutes, Reference.of(day, minutes.text())).stream()
                .map(draft -> directive(draft, passages))
                .toList();
        return new Extracted(header, passages.stream().map(this::item).toList(), directives);
    }

    private ExtractedItem item(Passage passage) {
        return new ExtractedItem(
                passage.title(),
                passage.kind(),
                passage.outcome(),
                codePoints.at(passage.span().start()),
                codePoints.at(passage.span().end()));
    }

    private ExtractedDirective directive(Draft draft, List<Passage> passages) {
        return new ExtractedDirective(
                draft.piece().raw(),
                codePoints.at(draft.span().start()),
                codePoints.at(draft.span().end()),
                Passage.indexAt(draft.span().start(), passages),
                draft.kind(),
                draft.owners(),
                draft.coOwners(),
                draft.owners().stream()
                        .map(names::codeOf)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                draft.deadline() == null ? null : draft.deadline().words(),
                draft.deadline() == null ? null : draft.deadline().date(),
                draft.rule(),
                draft.marking().confidence());
    }
}
