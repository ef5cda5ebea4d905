package org.duban.meeting.directive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.meeting.extraction.ExtractedDirective;

/**
 * Saves what was found in a version of the minutes. A sentence that an earlier version had as well is the same
 * directive, decided on or not, so nothing is proposed twice.
 */
@ApplicationScoped
public class ProposingDirectives {
    private final Directives directives;
    private final KeepingUnfound keeping;
    private final Acts acts;

    ProposingDirectives(Directives directives, KeepingUnfound keeping, Acts acts) {
        this.directives = directives;
        this.keeping = keeping;
        this.acts = acts;
    }

    /** Answers the meeting's directives that extraction finds in this version, in the order of the text. */
    public List<Directive> propose(UUID meeting, NewVersion version) {
        List<Directive> known = directives.toReview(meeting);
        Map<ExtractedDirective, Directive> same = same(known, version.found().directives());
        List<Directive> standing = version.found().directives().stream()
                .map(one -> stands(meeting, version, one, same.get(one)))
                .toList();
        Set<Directive> unfound = new LinkedHashSet<>(known);
        unfound.removeAll(same.values());
        keeping.keep(unfound.stream().filter(Directive::open).toList(), version);
        return standing;
    }

    /** The agenda items that directives of the meeting belong to, decided on or not. */
    public Set<UUID> itemsReferredTo(UUID meeting) {
        return Directive.<Directive>list("meetingId = ?1 and agendaItem is not null", meeting).stream()
                .map(directive -> directive.agendaItem().id())
                .collect(Collectors.toSet());
    }

    private Directive stands(UUID meeting, NewVersion version, ExtractedDirective one, Directive same) {
        Passage passage = version.passage(one);
        if (same == null) {
            return Directive.found(passage, one, version.itemOf(one), meeting, acts.now(null));
        }
        if (same.open()) {
            same.standAt(passage, version.itemOf(one));
        }
        return same;
    }

    private static Map<ExtractedDirective, Directive> same(List<Directive> known, List<ExtractedDirective> found) {
        Map<String, List<Directive>> earlier = known.stream().collect(Collectors.groupingBy(Directive::sentence));
        Map<String, List<ExtractedDirective>> later =
                found.stream().collect(Collectors.groupingBy(ExtractedDirective::sentence));
        Map<ExtractedDirective, Directive> same = new LinkedHashMap<>();
        later.forEach((sentence, ones) -> pair(earlier.getOrDefault(sentence, List.of()), ones, same));
        return same;
    }

    private static void pair(
            List<Directive> earlier, List<ExtractedDirective> later, Map<ExtractedDirective, Directive> same) {
        int[] partners = SamePlaces.of(
                earlier.stream().map(Directive::place).toList(),
                later.stream().map(ExtractedDirective::start).toList());
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                same.put(later.get(partners[i]), earlier.get(i));
            }
        }
    }
}
