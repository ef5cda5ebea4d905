package org.duban.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.duban.meeting.department.Departments;
import org.duban.meeting.extraction.Extracted;
import org.duban.meeting.extraction.Extraction;
import org.duban.meeting.extraction.Language;

/** Proposes what a text holds, with the departments that are known now. */
@ApplicationScoped
class Extracting {
    private final Departments departments;

    Extracting(Departments departments) {
        this.departments = departments;
    }

    /**
     * The proposals.
     *
     * @param language null to tell it from the text
     * @param publishedOn may be null
     */
    Extracted from(String text, Language language, LocalDate publishedOn) {
        return Extraction.extract(text, language, publishedOn, departments.names());
    }
}
