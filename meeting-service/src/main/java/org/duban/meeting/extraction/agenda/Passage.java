package org.duban.meeting.extraction.agenda;

import java.util.List;
import org.duban.meeting.extraction.ItemKind;
import org.duban.meeting.extraction.Outcome;
import org.duban.meeting.extraction.text.Span;

/** What the minutes say on one agenda item. */
public record Passage(Span span, String title, ItemKind kind, Outcome outcome) {

    /** The index of the passage that holds the place, or null. */
    public static Integer indexAt(int place, List<Passage> inOrder) {
        int low = 0;
        int high = inOrder.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = inOrder.get(middle).span();
            if (span.contains(place)) {
                return middle;
            }
            low = span.start() < place ? middle + 1 : low;
            high = span.start() < place ? high : middle - 1;
        }
        return null;
    }
}
