package org.duban.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Gives a published meeting another agenda; whoever calls it has locked the meeting and keeps the old one. */
@ApplicationScoped
public class RewritingAgenda {
    private static final Set<String> ALL = Set.of("title", "kind", "presenter", "outcome", "sources", "position");

    /** The agenda as it is. */
    public List<AgendaItemView> present(UUID meeting) {
        return AgendaItem.of(meeting).stream().map(AgendaItem::view).toList();
    }

    /** @throws Problem 422 for an id that is not one of this agenda, or stands twice */
    public void rewrite(UUID meeting, List<AmendedItem> asked) {
        Agenda agenda = Agenda.of(meeting);
        Map<UUID, AgendaItem> known =
                agenda.items().stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        List<AgendaItem> wanted = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            wanted.add(item(meeting, asked.get(i), known, i));
        }
        agenda.become(wanted);
    }

    private static AgendaItem item(UUID meeting, AmendedItem asked, Map<UUID, AgendaItem> known, int index) {
        ClassificationMarks.refuse(asked.entry().texts());
        AgendaItem item = asked.id() == null ? new AgendaItem(meeting) : known.remove(asked.id());
        if (item == null) {
            throw Problem.invalid(
                    "agendaItems[" + index + "].id",
                    new Text("must be an item of this agenda, and stand once", "应为本次会议议程中的议题，且不得重复"));
        }
        item.write(asked.entry(), ALL);
        return item;
    }
}
