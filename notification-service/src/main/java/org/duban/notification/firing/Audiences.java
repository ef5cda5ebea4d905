package org.duban.notification.firing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.notification.directory.DepartmentName;
import org.duban.notification.directory.KnownPeople;
import org.duban.notification.policy.Audience;

/** Who stands behind the audiences of one batch, where the same few come again and again. */
final class Audiences {
    private record Asked(String department, String audience) {}

    private final KnownPeople people;
    private final Map<Asked, Set<String>> found = new HashMap<>();
    private final Map<String, DepartmentName> names = new HashMap<>();

    Audiences(KnownPeople people) {
        this.people = people;
    }

    /** @throws IllegalArgumentException for an audience that this version has no name for */
    Set<String> of(Due reminder) {
        return found.computeIfAbsent(
                new Asked(reminder.department(), reminder.audience()),
                asked -> people.of(asked.department(), named(asked.audience())));
    }

    DepartmentName nameOf(String department) {
        return names.computeIfAbsent(department, people::nameOf);
    }

    private static List<Audience> named(String names) {
        return Arrays.stream(names.split(",")).map(Audience::valueOf).toList();
    }
}
