package org.duban.local;

import java.nio.file.Path;

/** One of our applications, each a process of its own. */
public enum Part {
    GATEWAY("gateway", "deploy/gateway"),
    MEETING("meeting-service", "meeting-service"),
    TASK("task-service", "task-service"),
    NOTIFICATION("notification-service", "notification-service");

    private final String label;
    private final String module;

    Part(String label, String module) {
        this.label = label;
        this.module = module;
    }

    /** As people call it, and as its log file is named. */
    public String label() {
        return label;
    }

    Path runner(Path checkout) {
        return checkout.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The first part of its database and role names. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
