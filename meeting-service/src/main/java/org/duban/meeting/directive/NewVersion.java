package org.duban.meeting.directive;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.duban.contracts.decision.MinutesReference;
import org.duban.meeting.agenda.AgendaItem;
import org.duban.meeting.extraction.Extracted;
import org.duban.meeting.extraction.ExtractedDirective;
import org.duban.meeting.extraction.ExtractedItem;

/**
 * A version of the minutes with what was found in it.
 *
 * @param items what the agenda items that the minutes tell of are on the agenda; null for one that is not on it
 */
public record NewVersion(MinutesReference minutes, String text, Extracted found, List<AgendaItem> items) {
    Passage passage(ExtractedDirective one) {
        return new Passage(minutes.version(), minutes.sha256(), one.start(), one.end(), one.sentence(), one.rule());
    }

    /** Every passage with these words, as a person would point at it. */
    List<Passage> everyPassage(String words) {
        int length = words.codePointCount(0, words.length());
        return IntStream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
                .map(at -> text.codePointCount(0, at))
                .mapToObj(at -> new Passage(minutes.version(), minutes.sha256(), at, at + length, words, null))
                .toList();
    }

    /** On the agenda, or null. */
    AgendaItem itemOf(ExtractedDirective one) {
        return one.agendaItem() == null ? null : items.get(one.agendaItem());
    }

    /** The agenda item that is dealt with there, or null. */
    AgendaItem itemAt(int place) {
        List<ExtractedItem> told = found.agendaItems();
        return IntStream.range(0, told.size())
                .filter(i -> told.get(i).start() <= place && place < told.get(i).end())
                .mapToObj(items::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
