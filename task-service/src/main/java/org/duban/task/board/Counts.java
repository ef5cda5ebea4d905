package org.duban.task.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The answer to a question: all of one moment, so that its figures agree with one another. */
final class Counts {
    private final Map<At, List<Count>> all;

    record At(LocalDate day, Place place) {}

    Counts(List<Count> all) {
        this.all = all.stream().collect(Collectors.groupingBy(count -> new At(count.day(), count.place())));
    }

    /** What stands in these places at the end of that day. */
    Figures at(LocalDate day, Collection<Place> places) {
        return Figures.of(places.stream()
                .flatMap(place -> all.getOrDefault(new At(day, place), List.of()).stream())
                .toList());
    }

    /** What happened in these places after the end of one day and up to that of another. */
    Happened between(LocalDate before, LocalDate day, Collection<Place> places) {
        return Happened.between(at(before, places), at(day, places));
    }
}
