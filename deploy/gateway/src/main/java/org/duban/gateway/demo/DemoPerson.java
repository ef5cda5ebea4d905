package org.duban.gateway.demo;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.gateway.session.Person;

/** Somebody who may sign in to the demo city: one role, and a department for officers and heads. */
record DemoPerson(String username, Optional<String> name, String role, Optional<String> department) {
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
    static Stream<DemoPerson> all(List<DemoDepartment> departments) {
        return Stream.concat(ABOVE_DEPARTMENTS.stream(), departments.stream().flatMap(DemoPerson::of))
                .map(person -> person.called(departments));
    }

    /** The person of that name, in a city with these departments. */
    static Optional<DemoPerson> named(String username, List<DemoDepartment> departments) {
        return all(departments)
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    private static DemoPerson above(String username, String role) {
        return new DemoPerson(username, Optional.empty(), role, Optional.empty());
    }

    private static Stream<DemoPerson> of(DemoDepartment department) {
        String code = department.code();
        return CODE.matcher(code).matches()
                ? ROLES_IN_DEPARTMENTS.stream()
                        .map(role -> new DemoPerson(role + "." + code, Optional.empty(), role, Optional.of(code)))
                : Stream.empty();
    }

    /** Those above departments have their names in one all the same. */
    private DemoPerson called(List<DemoDepartment> departments) {
        Optional<String> known = departments.stream()
                .flatMap(place -> Optional.ofNullable(place.people().get(username)).stream())
                .findFirst();
        return new DemoPerson(username, known, role, department);
    }

    Person person() {
        return new Person(username, name, List.of(role), department);
    }
}
