package org.duban.gateway.service;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A service behind the gateway, with the first path segments after {@code /api/v1/} that belong to it. */
public enum Service {
    MEETING(
            "meeting-service",
            Set.of(
                    "agenda-items",
                    "bodies",
                    "decisions",
                    "directives",
                    "extraction-quality",
                    "extractions",
                    "meeting-calendars",
                    "meeting-feeds",
                    "meetings")),
    TASK(
            "task-service",
            Set.of(
                    "bulletins",
                    "calendar-feeds",
                    "calendars",
                    "clock-profiles",
                    "closing-file-key",
                    "dashboards",
                    "departments",
                    "evidence",
                    "extension-requests",
                    "ledgers",
                    "measures",
                    "score-weights",
                    "scores",
                    "tasks")),
    NOTIFICATION(
            "notification-service",
            Set.of(
                    "deliveries",
                    "notifications",
                    "preferences",
                    "reminder-policies",
                    "reminders",
                    "slips",
                    "webhooks",
                    "working-calendar"));

    private final String title;
    private final Set<String> segments;

    Service(String title, Set<String> segments) {
        this.title = title;
        this.segments = segments;
    }

    /** The service's public name, such as {@code task-service}. */
    public String title() {
        return title;
    }

    /** The service that owns what stands under {@code /api/v1/segment}. */
    public static Optional<Service> owning(String segment) {
        return Stream.of(values())
                .filter(service -> service.segments.contains(segment))
                .findFirst();
    }

    /** The service of this public name. */
    public static Optional<Service> named(String title) {
        return Stream.of(values())
                .filter(service -> service.title.equals(title))
                .findFirst();
    }
}
