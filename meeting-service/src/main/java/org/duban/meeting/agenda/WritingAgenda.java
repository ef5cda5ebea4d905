package org.duban.meeting.agenda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.duban.meeting.meeting.Meeting;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.MergePatch;

/** A person adds an item to an agenda that is not published yet, changes it, or takes it off. */
@ApplicationScoped
class WritingAgenda {
    private final Meetings meetings;
    private final MergePatch patch;
    private final Checks checks;

    WritingAgenda(Meetings meetings, MergePatch patch, Checks checks) {
        this.meetings = meetings;
        this.patch = patch;
        this.checks = checks;
    }

    AgendaItem add(UUID meetingId, AgendaEntry entry) {
        Meeting meeting = meetings.locked(meetingId);
        meeting.requireUnfrozen();
        requireSound(entry);
        AgendaItem item = new AgendaItem(meetingId);
        item.write(entry, entry.said());
        Agenda.of(meetingId).add(item, entry.position());
        meeting.agendaChanged();
        item.flush();
        return item;
    }

    AgendaItem change(AgendaItem item, ObjectNode change) {
        Meeting meeting = meetings.get(item.meetingId());
        meeting.requireUnfrozen();
        AgendaEntry entry = patch.apply(change, item.entry(), AgendaEntry.class);
        requireSound(entry);
        Set<String> fields = new TreeSet<>();
        change.fieldNames().forEachRemaining(fields::add);
        item.write(entry, fields);
        Agenda.of(item.meetingId()).move(item, entry.position());
        meeting.agendaChanged();
        item.flush();
        return item;
    }

    void remove(AgendaItem item) {
        Meeting meeting = meetings.get(item.meetingId());
        meeting.requireUnfrozen();
        Agenda.of(item.meetingId()).remove(item);
        meeting.agendaChanged();
        item.flush();
    }

    private void requireSound(AgendaEntry entry) {
        checks.valid(entry);
        ClassificationMarks.refuse(entry.texts());
    }
}
