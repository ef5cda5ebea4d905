package org.duban.meeting.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.duban.meeting.extraction.ExtractedItem;
import org.duban.meeting.extraction.ItemKind;

/**
 * Which items of an agenda the items found in minutes are. One found item is at most one of the agenda, and the other
 * way round; the surest likeness goes first.
 */
final class Recognition {
    private final List<AgendaItem> agenda;
    private final List<ExtractedItem> found;
    private final List<String> titles;
    private final List<String> foundTitles;
    private final Integer[] place;

    private Recognition(List<AgendaItem> agenda, List<ExtractedItem> found) {
        this.agenda = agenda;
        this.found = found;
        this.titles = agenda.stream().map(item -> Titles.plain(item.title())).toList();
        this.foundTitles =
                found.stream().map(item -> Titles.plain(item.title())).toList();
        this.place = new Integer[found.size()];
    }

    /** For each found item the one of the agenda that it is, or null. */
    static List<AgendaItem> of(List<AgendaItem> agenda, List<ExtractedItem> found) {
        Recognition recognition = new Recognition(agenda, found);
        recognition.byTitle();
        recognition.byWordsAround();
        recognition.byPlace();
        return recognition.answer();
    }

    private List<AgendaItem> answer() {
        List<AgendaItem> items = new ArrayList<>();
        Arrays.stream(place).forEach(at -> items.add(at == null ? null : agenda.get(at)));
        return items;
    }

    private void byTitle() {
        for (int f = 0; f < found.size(); f++) {
            String title = foundTitles.get(f);
            place[f] = open().filter(at -> titles.get(at).equals(title))
                    .boxed()
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Only where no other pair is alike too. */
    private void byWordsAround() {
        BiPredicate<Integer, Integer> alike = (f, at) -> Titles.holds(foundTitles.get(f), titles.get(at));
        for (int f : unknown()) {
            List<Integer> candidates =
                    open().filter(at -> alike.test(f, at)).boxed().toList();
            if (candidates.size() == 1
                    && unknown().stream()
                                    .filter(g -> alike.test(g, candidates.get(0)))
                                    .count()
                            == 1) {
                place[f] = candidates.get(0);
            }
        }
    }

    /** Between two known neighbours, or one and the end, a single planned item and a single found one are the same. */
    private void byPlace() {
        if (Arrays.stream(place).allMatch(at -> at == null)) {
            return;
        }
        Integer[] known = place.clone();
        for (int f = 0; f < found.size(); f++) {
            if (known[f] == null && known(known, f - 1) && known(known, f + 1)) {
                int before = f == 0 ? -1 : known[f - 1];
                int behind = f == found.size() - 1 ? agenda.size() : known[f + 1];
                takeOnly(f, before, behind);
            }
        }
    }

    private void takeOnly(int f, int before, int behind) {
        List<Integer> between =
                open().filter(at -> at > before && at < behind).boxed().toList();
        if (between.size() == 1 && fits(agenda.get(between.get(0)), found.get(f))) {
            place[f] = between.get(0);
        }
    }

    /** A title that only minutes ever gave is the same by its words or not at all. */
    private static boolean fits(AgendaItem planned, ExtractedItem found) {
        return planned.wrote("title")
                && (planned.kind() == found.kind()
                        || planned.kind() == ItemKind.OTHER
                        || found.kind() == ItemKind.OTHER);
    }

    private static boolean known(Integer[] places, int f) {
        return f < 0 || f == places.length || places[f] != null;
    }

    private List<Integer> unknown() {
        return IntStream.range(0, place.length)
                .filter(f -> place[f] == null)
                .boxed()
                .toList();
    }

    private IntStream open() {
        List<Integer> taken = Arrays.asList(place);
        return IntStream.range(0, agenda.size()).filter(at -> !taken.contains(at));
    }
}
