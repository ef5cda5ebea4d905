package org.duban.gateway.demo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.gateway.session.Person;

/** Somebody who may sign in to the demo city: one role, and a department for officers and heads. */
record DemoPerson(String username, String role, Optional<String> department) {
    private static final List<DemoPerson> ABOVE_DEPARTMENTS = List.of(
            above("secretary", "secretary"),
            above("supervisor", "supervisor"),
            above("supervisor2", "supervisor"),
            above("leader", "leader"),
            above("auditor", "auditor"),
            above("system", "system"));

    private static final List<String> ROLES_IN_DEPARTMENTS = List.of("head", "officer");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}");

    /** Everybody who lives in a city with these departments, those above them first. */
    static Stream<DemoPerson> all(Collection<String> departments) {
        return Stream.concat(
                ABOVE_DEPARTMENTS.stream(),
                departments.stream()
                        .filter(code -> CODE.matcher(code).matches())
                        .sorted()
                        .flatMap(code -> ROLES_IN_DEPARTMENTS.stream().map(role -> of(role, code))));
    }

    /** The person of that name, in a city with these departments. */
    static Optional<DemoPerson> named(String username, Collection<String> departments) {
        return all(departments)
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    private static DemoPerson above(String username, String role) {
        return new DemoPerson(username, role, Optional.empty());
    }

    private static DemoPerson of(String role, String department) {
        return new DemoPerson(role + "." + department, role, Optional.of(department));
    }

    Person person() {
        return new Person(username, Optional.empty(), List.of(role), department);
    }
}
