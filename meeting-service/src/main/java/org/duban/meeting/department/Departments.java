package org.duban.meeting.department;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.meeting.extraction.DepartmentNames;
import org.duban.meeting.extraction.KnownDepartments;

/** The departments that can be given something to do. */
@ApplicationScoped
public class Departments {
    /** By which names minutes may call them. A name that two of them go by means neither. */
    public DepartmentNames names() {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Department department : Department.active()) {
            department
                    .calledBy()
                    .forEach(name -> codes.computeIfAbsent(name, n -> new LinkedHashSet<>())
                            .add(department.code()));
        }
        return new KnownDepartments(codes.entrySet().stream()
                .filter(name -> name.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, name -> name.getValue().iterator().next())));
    }

    /** Those of the codes that are known and not retired. */
    public Set<String> active(Collection<String> codes) {
        return Department.active(codes).stream().map(Department::code).collect(Collectors.toSet());
    }
}
