package org.duban.task.closingfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.task.task.Change;
import org.duban.task.task.FactView;
import org.duban.task.task.Field;

/** What a fact says, line by line; nothing twice, and nothing that only programs need. */
record FactLines(Speech speech) {

    List<String> of(FactView fact) {
        List<String> lines = new ArrayList<>();
        if (fact.reason() != null) {
            boolean judges = fact.details().containsKey(Field.VERDICT.label());
            String what = judges ? speech.say("Remarks", "意见") : speech.say("Reason", "理由");
            lines.add(speech.pair(what, fact.reason()));
        }
        if (fact.narrative() != null) {
            lines.add(fact.narrative());
        }
        List<Change> changes = fact.statusBefore() == null ? List.of() : fact.changes();
        fact.details().forEach((name, value) -> detail(name, value, changes).ifPresent(lines::add));
        changes.forEach(change -> changed(change).ifPresent(lines::add));
        return lines;
    }

    private Optional<String> detail(String name, String value, List<Change> changes) {
        Optional<Field.Named> known = Field.named(name);
        if (known.isEmpty()) {
            // Of an earlier release, which called it so.
            return Optional.of(speech.pair(name, value));
        }
        Field field = known.get().field();
        return isShown(field) && changes.stream().noneMatch(change -> says(change, field, value))
                ? Optional.of(speech.pair(speech.name(known.get()), speech.value(field, value)))
                : Optional.empty();
    }

    private static boolean says(Change change, Field field, String value) {
        return value.equals(change.after())
                && Field.named(change.field())
                        .filter(named -> named.field() == field)
                        .isPresent();
    }

    private Optional<String> changed(Change change) {
        return Field.named(change.field())
                .filter(named -> isShown(named.field()))
                .map(named -> speech.pair(speech.name(named), became(named.field(), change)));
    }

    private String became(Field field, Change change) {
        String before = change.before() == null ? null : speech.value(field, change.before());
        String after = change.after() == null ? null : speech.value(field, change.after());
        if (before == null) {
            return after;
        }
        return after == null
                ? speech.say("none any more, was " + before, "取消，原为" + before)
                : speech.say(before + " → " + after, "由" + before + "调整为" + after);
    }

    private static boolean isShown(Field field) {
        return field.shape() != Field.Shape.ID;
    }
}
