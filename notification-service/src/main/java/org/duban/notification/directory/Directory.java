package org.duban.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.contracts.department.DepartmentKind;

/** Looks up whom a reminder about a department concerns. */
@ApplicationScoped
public class Directory {
    /** What is known just now of these departments and of every supervision office, read in one query. */
    public KnownPeople about(Collection<String> departments) {
        List<Department> read = Department.list(
                "from Department d left join fetch d.contacts where array_contains(?1, d.code) or d.kind = ?2",
                departments.toArray(String[]::new),
                DepartmentKind.SUPERVISION_OFFICE);
        Map<String, Department> byCode =
                read.stream().distinct().collect(Collectors.toMap(Department::code, Function.identity()));
        return new KnownPeople(byCode);
    }
}
