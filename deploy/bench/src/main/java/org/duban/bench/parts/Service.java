package org.duban.bench.parts;

import java.util.List;
import java.util.Locale;

/** One of the services measured, named as its module is. */
public enum Service {
    MEETING,
    TASK,
    NOTIFICATION,
    /** Not ours: the least application with the same rows, on task-service's tables. */
    LEAST;

    /** The services that a city runs. */
    public static final List<Service> OURS = List.of(MEETING, TASK, NOTIFICATION);

    /** The module, and the name of its log. */
    public String module() {
        return this == LEAST ? "least" : key() + "-service";
    }

    /** The database. */
    public String database() {
        return this == LEAST ? TASK.database() : "duban_" + key();
    }

    /** The roles of its database. */
    String key() {
        return (this == LEAST ? TASK : this).name().toLowerCase(Locale.ROOT);
    }
}
