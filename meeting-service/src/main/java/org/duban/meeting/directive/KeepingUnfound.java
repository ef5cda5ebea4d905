package org.duban.meeting.directive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.meeting.extraction.ExtractedDirective;

/**
 * What becomes of undecided directives that extraction does not find in a new version of the minutes: what nobody
 * touched goes; what a person made, corrected or reopened stays, at its sentence where that stands in the text still.
 */
@ApplicationScoped
class KeepingUnfound {
    void keep(List<Directive> unfound, NewVersion version) {
        Set<UUID> touched =
                DirectiveFact.touched(unfound.stream().map(Directive::id).toList());
        Map<Boolean, List<Directive>> stays = unfound.stream()
                .collect(Collectors.partitioningBy(one -> !one.byExtraction() || touched.contains(one.id())));
        stays.get(false).forEach(Directive::delete);
        stays.get(true).stream()
                .collect(Collectors.groupingBy(Directive::sentence))
                .forEach((sentence, equal) -> anchor(equal, free(version, sentence), version));
    }

    /** Where these words stand without being a directive that was found. */
    private static List<Passage> free(NewVersion version, String sentence) {
        Set<Integer> taken = version.found().directives().stream()
                .filter(one -> one.sentence().equals(sentence))
                .map(ExtractedDirective::start)
                .collect(Collectors.toSet());
        return version.everyPassage(sentence).stream()
                .filter(passage -> !taken.contains(passage.spanStart()))
                .toList();
    }

    private static void anchor(List<Directive> equal, List<Passage> passages, NewVersion version) {
        int[] partners = SamePlaces.of(
                equal.stream().map(Directive::place).toList(),
                passages.stream().map(Passage::spanStart).toList());
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                Passage passage = passages.get(partners[i]);
                equal.get(i).standAt(passage, version.itemAt(passage.spanStart()));
            }
        }
    }
}
