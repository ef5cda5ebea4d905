package org.duban.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.duban.meeting.document.Document;
import org.duban.meeting.document.FileText;
import org.duban.meeting.extraction.Language;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.ClassificationMarks;

/** Shows what would be proposed from a text; saves nothing. */
@Endpoint
@ApplicationScoped
class TryingExtraction {
    private final FileText texts;
    private final Extracting extracting;

    TryingExtraction(FileText texts, Extracting extracting) {
        this.texts = texts;
        this.extracting = extracting;
    }

    Response extract(Document document, Language language, LocalDate publishedOn) {
        String text = texts.of(document);
        ClassificationMarks.refuse(text);
        return Response.ok(extracting.from(text, language, publishedOn)).build();
    }
}
