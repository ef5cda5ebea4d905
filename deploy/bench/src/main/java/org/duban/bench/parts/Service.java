package org.duban.bench.parts;

import java.util.Locale;

/** One of the services measured, named as its module is. */
public enum Service {
    MEETING,
    TASK,
    NOTIFICATION;

    /** The module, and the name of its log. */
    public String module() {
        return key() + "-service";
    }

    /** The database. */
    public String database() {
        return "duban_" + key();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
