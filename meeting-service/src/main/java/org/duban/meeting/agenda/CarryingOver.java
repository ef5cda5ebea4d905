package org.duban.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.meeting.extraction.ItemKind;
import org.duban.meeting.meeting.Meeting;

/** Puts earlier decisions on an agenda that is not published yet, to be reported on. */
@ApplicationScoped
public class CarryingOver {
    private static final int LONGEST_TITLE = 200;

    /**
     * A decision to be reported on.
     *
     * @param title becomes the item's, cut where it is too long for one
     * @param presenter who reports, null where that is open
     */
    public record Matter(UUID decision, String title, String presenter) {}

    /**
     * Each decision's item, by decision: a new one behind all others, or the one that it has already.
     *
     * @param meeting locked
     */
    public Map<UUID, Carried> carry(Meeting meeting, List<Matter> matters) {
        meeting.requireUnfrozen();
        Agenda agenda = Agenda.of(meeting.id());
        Map<UUID, Carried> carried = new LinkedHashMap<>();
        agenda.items().stream()
                .filter(item -> item.decisionId() != null)
                .forEach(item -> carried.put(item.decisionId(), new Carried(item, false)));
        List<AgendaItem> added = new ArrayList<>();
        for (Matter matter : matters) {
            carried.computeIfAbsent(matter.decision(), decision -> {
                AgendaItem item = item(meeting, matter);
                added.add(item);
                return new Carried(item, true);
            });
        }
        Agenda.requireRoom(agenda.items().size() + added.size());
        added.forEach(agenda::append);
        if (!added.isEmpty()) {
            meeting.agendaChanged();
        }
        return carried;
    }

    /** A decision's item on the agenda, and whether it was put there just now. */
    public record Carried(AgendaItem item, boolean added) {}

    private static AgendaItem item(Meeting meeting, Matter matter) {
        AgendaEntry entry = new AgendaEntry(
                null, title(matter.title()), ItemKind.REPORT_HEARD, matter.presenter(), null, List.of());
        AgendaItem item = new AgendaItem(meeting.id()).about(matter.decision());
        item.write(entry, entry.said());
        return item;
    }

    private static String title(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
