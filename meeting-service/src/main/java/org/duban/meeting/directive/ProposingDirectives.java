package org.duban.meeting.directive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.contracts.decision.MinutesReference;
import org.duban.meeting.agenda.AgendaItem;
import org.duban.meeting.extraction.ExtractedDirective;

/**
 * Saves what was found in a version of the minutes. A sentence that an earlier version had as well is the same
 * directive, decided on or not; open ones whose sentence is gone go with it.
 */
@ApplicationScoped
public class ProposingDirectives {
    /**
     * Answers the meeting's directives that stand in this version, in the order of the text.
     *
     * @param items what the agenda items that the minutes tell of are on the agenda; null for one that is not on it
     */
    public List<Directive> propose(
            UUID meeting, MinutesReference minutes, List<ExtractedDirective> found, List<AgendaItem> items) {
        Map<String, Deque<Directive>> known = bySentence(Directive.of(meeting));
        List<Directive> standing = new ArrayList<>();
        for (ExtractedDirective one : found) {
            Directive same =
                    known.getOrDefault(one.sentence(), new ArrayDeque<>()).poll();
            AgendaItem item = one.agendaItem() == null ? null : items.get(one.agendaItem());
            standing.add(same == null ? proposed(meeting, minutes, one, item) : same);
            if (same != null && same.open()) {
                same.standAt(minutes, one, item);
            }
        }
        known.values().stream().flatMap(Deque::stream).filter(Directive::open).forEach(Directive::delete);
        return standing;
    }

    /** The agenda items that directives of the meeting belong to, decided on or not. */
    public Set<UUID> itemsReferredTo(UUID meeting) {
        return Directive.of(meeting).stream()
                .map(Directive::agendaItemId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Directive proposed(
            UUID meeting, MinutesReference minutes, ExtractedDirective found, AgendaItem item) {
        Directive directive = new Directive(meeting, minutes, found, item);
        directive.persist();
        return directive;
    }

    private static Map<String, Deque<Directive>> bySentence(List<Directive> directives) {
        Map<String, Deque<Directive>> known = new HashMap<>();
        directives.forEach(
                directive -> known.computeIfAbsent(directive.passage().sentence(), sentence -> new ArrayDeque<>())
                        .add(directive));
        return known;
    }
}
