package org.duban.notification.planning;

import static org.duban.notification.city.PolicyDesk.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.duban.contracts.department.DepartmentKind;
import org.duban.notification.city.City;
import org.duban.notification.city.PolicyDesk;
import org.duban.notification.city.PolicyDesk.For;
import org.duban.notification.policy.Anchor;
import org.duban.notification.policy.Audience;
import org.duban.notification.policy.Policy;
import org.duban.notification.policy.Rule;
import org.duban.runtime.json.EventJson;

/** Departments of a random walk: the first follows the default policy, each other one a policy made by chance. */
final class WalkedCity {
    private static final int MOST_OFFSET = 8;
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
    private final Map<String, List<String>> asWritten = new LinkedHashMap<>();

    WalkedCity(Random random, String prefix, int others) {
        String byDefault = PolicyDesk.read("default").extract().asString();
        rules.put(prefix, parsed(byDefault, Policy.class).rules());
        for (int i = 1; i <= others; i++) {
            List<String> written = randomRules(random);
            asWritten.put(prefix + i, written);
            rules.put(
                    prefix + i,
                    written.stream().map(one -> parsed(one, Rule.class)).toList());
        }
    }

    /** Makes it known to the service. */
    void open(City city, PolicyDesk desk) {
        city.department("RWS", DepartmentKind.SUPERVISION_OFFICE, null, List.of("supervisor"));
        rules.keySet().forEach(city::department);
        asWritten.forEach(
                (code, written) -> desk.add("walk-" + code, For.department(code), written.toArray(String[]::new))
                        .statusCode(201));
    }

    List<String> departments() {
        return List.copyOf(rules.keySet());
    }

    List<Rule> rulesFor(String department) {
        return rules.get(department);
    }

    Set<String> people(String department, Collection<Audience> audience) {
        Set<String> people = new LinkedHashSet<>();
        for (Audience part : audience) {
            people.add(
                    switch (part) {
                        case OFFICER -> "officer." + department;
                        case HEAD -> "head." + department;
                        case SUPERVISION_OFFICE -> "supervisor";
                        case LEADER -> "leader";
                    });
        }
        return people;
    }

    private static List<String> randomRules(Random random) {
        List<String> written = new ArrayList<>();
        for (Anchor anchor : Anchor.values()) {
            int least = anchor.happened() ? 0 : -MOST_OFFSET;
            Set<Integer> offsets = new TreeSet<>();
            for (int count = random.nextInt(4); count > 0; count--) {
                offsets.add(least + random.nextInt(MOST_OFFSET - least + 1));
            }
            offsets.forEach(offset -> written.add(randomRule(random, anchor, offset)));
        }
        written.add(rule("DUE", MOST_OFFSET + 1, 1 + random.nextInt(5), "HEAD", "LEADER"));
        return written;
    }

    private static String randomRule(Random random, Anchor anchor, int offset) {
        List<String> audience = new ArrayList<>();
        for (Audience part : Audience.values()) {
            if (random.nextInt(3) == 0) {
                audience.add(part.name());
            }
        }
        if (audience.isEmpty()) {
            audience.add("OFFICER");
        }
        Integer repeat = random.nextInt(4) == 0 ? 1 + random.nextInt(5) : null;
        return rule(anchor.name(), offset, repeat, audience.toArray(String[]::new));
    }

    private static <T> T parsed(String json, Class<T> type) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
