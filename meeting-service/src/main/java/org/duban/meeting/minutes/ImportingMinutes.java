package org.duban.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duban.meeting.directive.Directive;
import org.duban.meeting.document.Document;
import org.duban.meeting.document.FileText;
import org.duban.meeting.extraction.Extracted;
import org.duban.meeting.meeting.Meeting;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.ClassificationMarks;

/**
 * Takes in a version of a meeting's minutes with all that is proposed from it, or nothing at all. The same file again is
 * the same version. It opens the transaction itself, once the file is here: a slow upload holds no connection. 20 MB
 * take a minute on a small machine, and several where that has other things to do.
 */
@Endpoint(seconds = 900)
@ApplicationScoped
class ImportingMinutes {
    private final Meetings meetings;
    private final FileText texts;
    private final Extracting extracting;
    private final SavingMinutes saving;

    ImportingMinutes(Meetings meetings, FileText texts, Extracting extracting, SavingMinutes saving) {
        this.meetings = meetings;
        this.texts = texts;
        this.extracting = extracting;
        this.saving = saving;
    }

    /** The answer, and the meeting's version after it. */
    record Imported(ImportedMinutes answer, long meetingVersion) {}

    Imported importInto(UUID meetingId, String ifMatch, Document document) {
        Meeting meeting = meetings.toChange(meetingId, ifMatch);
        meeting.requireMinutesTaken();
        String text = texts.of(document);
        ClassificationMarks.refuse(text);
        Extracted found = extracting.from(text, null, meeting.heldOn());
        SavingMinutes.Saved saved = saving.save(meeting, document, text, found);
        meeting.flush();
        return new Imported(answer(saved, found), meeting.version());
    }

    private static ImportedMinutes answer(SavingMinutes.Saved saved, Extracted found) {
        return new ImportedMinutes(
                saved.minutes().reference().version(),
                saved.minutes().reference().sha256(),
                saved.minutes().contentType(),
                found.meeting(),
                found.agendaItems(),
                saved.directives().stream().map(Directive::view).toList());
    }
}
