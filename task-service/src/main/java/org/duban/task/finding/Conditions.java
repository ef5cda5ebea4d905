package org.duban.task.finding;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.runtime.json.EventJson;

/** Conditions of a query, all of which must hold, with the values they name. */
final class Conditions {
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

    void bind(Query query) {
        values.forEach(query::setParameter);
    }

    /** What sets these conditions apart from others: two equal texts choose the same rows. */
    @Override
    public String toString() {
        return texts + " " + EventJson.write(values);
    }
}
