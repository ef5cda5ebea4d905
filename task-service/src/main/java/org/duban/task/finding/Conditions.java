package org.duban.task.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.duban.runtime.json.EventJson;

/** Conditions of a query, all of which must hold, with the values they name. */
final class Conditions {
    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Conditions add(String text) {
        texts.add(text);
        return this;
    }

    Conditions add(String text, String name, Object value) {
        return add(text).with(name, value);
    }

    Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    int count() {
        return texts.size();
    }

    /** The where clause, empty where there is no condition. */
    String where() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    /** The statement as the database takes it: a mark in the place of each name, and the values in that order. */
    Statement in(String named) {
        List<Object> inOrder = new ArrayList<>();
        String marked = NAME.matcher(named).replaceAll(name -> {
            inOrder.add(Objects.requireNonNull(values.get(name.group(1)), name.group()));
            return "?";
        });
        return new Statement(marked, inOrder.toArray());
    }

    /** Marked with a ? where each value goes. */
    record Statement(String sql, Object[] values) {}

    /** What sets these conditions apart from others: two equal texts choose the same rows. */
    @Override
    public String toString() {
        return texts + " " + EventJson.write(values);
    }
}
