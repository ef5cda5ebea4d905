package org.duban.notification.directory;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.contracts.department.ContactRole;
import org.duban.notification.policy.Audience;

/** The people of some departments at one moment. */
public final class KnownPeople {
    private final Map<String, Department> departments;

    KnownPeople(Map<String, Department> departments) {
        this.departments = departments;
    }

    /**
     * Usernames of the audience of a reminder about that department, each once. Nobody while the department itself is
     * not known yet: its people must not be left out because those of the supervision office were known sooner.
     */
    public Set<String> of(String department, Collection<Audience> audience) {
        if (!departments.containsKey(department)) {
            return Set.of();
        }
        Set<String> people = new LinkedHashSet<>();
        audience.forEach(part -> of(department, part).forEach(people::add));
        return people;
    }

    /** What the department is called; its code where it is not known. */
    public DepartmentName nameOf(String department) {
        return Optional.ofNullable(departments.get(department))
                .map(Department::name)
                .orElse(new DepartmentName(department, department));
    }

    private Stream<String> of(String code, Audience part) {
        Stream<Department> lead = Stream.ofNullable(departments.get(code));
        return switch (part) {
            case OFFICER -> lead.flatMap(department -> department.people(ContactRole.OFFICER));
            case HEAD -> lead.flatMap(department -> department.people(ContactRole.HEAD));
            case LEADER -> lead.flatMap(Department::leader);
            case SUPERVISION_OFFICE ->
                departments.values().stream().filter(Department::supervises).flatMap(Department::everybody);
        };
    }
}
