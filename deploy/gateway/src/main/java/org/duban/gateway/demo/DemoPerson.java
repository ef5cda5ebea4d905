package org.duban.gateway.demo;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who may sign in to the demo city: one role, and a department for officers and heads. */
record DemoPerson(String username, String role, Optional<String> department) {
    private static final Map<String, String> ROLES = Map.of(
            "secretary", "secretary",
            "supervisor", "supervisor",
            "supervisor2", "supervisor",
            "leader", "leader",
            "auditor", "auditor",
            "system", "system");

    private static final Pattern IN_DEPARTMENT = Pattern.compile("(officer|head)\\.([A-Z0-9]{2,12})");

    /** The person of that name, in a city with these departments. */
    static Optional<DemoPerson> named(String username, Set<String> departments) {
        Matcher match = IN_DEPARTMENT.matcher(username);
        if (match.matches() && departments.contains(match.group(2))) {
            return Optional.of(new DemoPerson(username, match.group(1), Optional.of(match.group(2))));
        }
        return Optional.ofNullable(ROLES.get(username)).map(role -> new DemoPerson(username, role, Optional.empty()));
    }
}
