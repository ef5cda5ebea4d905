package org.duban.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.meeting.extraction.ExtractedItem;
import org.duban.meeting.meeting.Meeting;

/**
 * Fills a meeting's agenda from a version of its minutes. What they tell of a planned item completes it, other items
 * follow behind; a published agenda stays as it is.
 */
@ApplicationScoped
public class FillingAgenda {
    /** Answers, for each item found, the one of the agenda that it is; null where a published agenda has none. */
    public List<AgendaItem> fill(Meeting meeting, int minutes, List<ExtractedItem> found) {
        Agenda agenda = Agenda.of(meeting.id());
        List<AgendaItem> known = Recognition.of(agenda.items(), found);
        return meeting.frozen() ? known : filled(agenda, meeting.id(), minutes, found, known);
    }

    /** The same for minutes that filled the agenda before; nothing changes. */
    public List<AgendaItem> filledBefore(Meeting meeting, int minutes, List<ExtractedItem> found) {
        List<AgendaItem> items = AgendaItem.of(meeting.id());
        List<AgendaItem> same = new ArrayList<>();
        found.forEach(one -> same.add(items.stream()
                .filter(item -> item.standsIn(minutes, one))
                .findFirst()
                .orElse(null)));
        return same;
    }

    /** Takes off what only earlier minutes told of, save what something refers to. */
    public void dropGone(Meeting meeting, int minutes, Set<UUID> referredTo) {
        if (meeting.frozen()) {
            return;
        }
        Agenda agenda = Agenda.of(meeting.id());
        agenda.items().stream()
                .filter(item -> item.onlyFound() && !item.toldIn(minutes) && !referredTo.contains(item.id()))
                .forEach(agenda::remove);
    }

    private static List<AgendaItem> filled(
            Agenda agenda, UUID meeting, int minutes, List<ExtractedItem> found, List<AgendaItem> known) {
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            AgendaItem item = known.get(i) == null ? new AgendaItem(meeting) : known.get(i);
            item.fill(minutes, found.get(i));
            if (known.get(i) == null) {
                agenda.append(item);
            }
            items.add(item);
        }
        return items;
    }
}
