package org.duban.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.duban.meeting.agenda.AgendaItem;
import org.duban.meeting.agenda.FillingAgenda;
import org.duban.meeting.directive.Directive;
import org.duban.meeting.directive.NewVersion;
import org.duban.meeting.directive.ProposingDirectives;
import org.duban.meeting.document.Document;
import org.duban.meeting.extraction.Extracted;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;

/** Saves a new version of the minutes and its original file, fills the agenda from it, and saves its directives. */
@ApplicationScoped
class SavingMinutes {
    private final Originals originals;
    private final FillingAgenda filling;
    private final ProposingDirectives proposing;
    private final Callers callers;
    private final CityClock clock;

    SavingMinutes(
            Originals originals,
            FillingAgenda filling,
            ProposingDirectives proposing,
            Callers callers,
            CityClock clock) {
        this.originals = originals;
        this.filling = filling;
        this.proposing = proposing;
        this.callers = callers;
        this.clock = clock;
    }

    /** The version and the directives that stand in it. */
    record Saved(Minutes minutes, List<Directive> directives) {}

    Saved save(Meeting meeting, Document document, String text, Extracted found) {
        String sha256 = Originals.sha256(document.content());
        Minutes present = meeting.minutesVersion() == null ? null : Minutes.get(meeting.id(), meeting.minutesVersion());
        boolean again = present != null && present.reference().sha256().equals(sha256);
        Minutes minutes = again ? present : newVersion(meeting, document, text, sha256);
        int version = minutes.reference().version();
        List<AgendaItem> items = again
                ? filling.filledBefore(meeting, version, found.agendaItems())
                : filling.fill(meeting, version, found.agendaItems());
        List<Directive> directives =
                proposing.propose(meeting.id(), new NewVersion(minutes.reference(), text, found, items));
        if (!again) {
            filling.dropGone(meeting, version, proposing.itemsReferredTo(meeting.id()));
        }
        return new Saved(minutes, directives);
    }

    private Minutes newVersion(Meeting meeting, Document document, String text, String sha256) {
        Minutes.Original original = new Minutes.Original(document.type().mediaType(), sha256);
        Minutes minutes = new Minutes(meeting.id(), meeting.nextMinutes(), original, text)
                .importedBy(callers.current().username(), clock.now());
        minutes.persistAndFlush();
        originals.keep(minutes.id(), document.content());
        return minutes;
    }
}
