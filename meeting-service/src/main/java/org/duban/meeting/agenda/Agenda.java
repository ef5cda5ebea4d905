package org.duban.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** The items of one meeting in their order. The meeting is locked while it changes. */
final class Agenda {
    private static final int MOST_ITEMS = 500;

    private final List<AgendaItem> items;

    private Agenda(List<AgendaItem> items) {
        this.items = new ArrayList<>(items);
    }

    static Agenda of(UUID meeting) {
        return new Agenda(AgendaItem.of(meeting));
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** @throws Problem 422 where the agenda is full or the place beyond its end */
    void add(AgendaItem item, Integer place) {
        requireRoom(items.size() + 1);
        place(item, place);
        item.persist();
    }

    /** Behind all others. */
    void append(AgendaItem item) {
        item.standAt(items.size());
        items.add(item);
        item.persist();
    }

    /** @throws Problem 422 where the place is beyond the end */
    void move(AgendaItem item, Integer place) {
        items.remove(item);
        place(item, place);
    }

    void remove(AgendaItem item) {
        items.remove(item);
        item.delete();
        number();
    }

    /** Only these, in this order. */
    void become(List<AgendaItem> wanted) {
        items.stream().filter(item -> !wanted.contains(item)).forEach(item -> item.delete());
        items.clear();
        items.addAll(wanted);
        number();
        items.forEach(item -> item.persist());
    }

    static void requireRoom(int size) {
        if (size > MOST_ITEMS) {
            throw Problem.invalid("position", Text.of("an agenda has at most %d items", "议程最多 %d 项", MOST_ITEMS));
        }
    }

    private void place(AgendaItem item, Integer place) {
        if (place != null && place > items.size()) {
            throw Problem.invalid("position", Text.of("must be between 0 and %d", "应在 0 到 %d 之间", items.size()));
        }
        items.add(place == null ? items.size() : place, item);
        number();
    }

    private void number() {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).standAt(i);
        }
    }
}
