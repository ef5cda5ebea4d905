package org.duban.task.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.duban.task.task.TaskLine;

/** The orders of the list. Ids rise with the time of issue, so that they alone sort by it. */
enum Sort {
    DUE("deadline", false, LocalDate::parse, line -> line.deadline().toString()),
    ISSUED(null, true, null, null),
    UPDATED("updated_at", true, Instant::parse, line -> line.updatedAt().toString()),
    /** Of those that were ever closed. */
    CLOSED("closed_on", true, LocalDate::parse, line -> line.closedOn().toString());

    private final String column;
    private final boolean newestFirst;
    private final Function<String, Object> parse;
    private final Function<TaskLine, String> key;

    Sort(String column, boolean newestFirst, Function<String, Object> parse, Function<TaskLine, String> key) {
        this.column = column;
        this.newestFirst = newestFirst;
        this.parse = parse;
        this.key = key;
    }

    /** The order by, for rows of this shelf. */
    String order(Shelf shelf) {
        String direction = newestFirst ? " desc" : "";
        String first = column == null ? "" : shelf.alias() + "." + column + direction + ", ";
        return first + shelf.id() + direction;
    }

    /** Adds the condition that a row comes after the one with these keys. */
    void after(List<String> keys, Shelf shelf, Conditions conditions) {
        String compare = newestFirst ? " < " : " > ";
        if (column == null) {
            conditions.add(shelf.id() + compare + ":afterId", "afterId", UUID.fromString(keys.get(0)));
            return;
        }
        conditions
                .add(
                        "(" + shelf.alias() + "." + column + ", " + shelf.id() + ")" + compare
                                + "(:afterKey, :afterId)",
                        "afterKey",
                        parse.apply(keys.get(0)))
                .with("afterId", UUID.fromString(keys.get(1)));
    }

    /** The keys of a row, as text. */
    List<String> keys(TaskLine line) {
        String id = line.id().toString();
        return column == null ? List.of(id) : List.of(key.apply(line), id);
    }
}
