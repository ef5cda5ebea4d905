package org.duban.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.contracts.department.DepartmentKind;
import org.duban.runtime.db.Gate;
import org.duban.runtime.db.Sql;

/** Looks up whom a reminder about a department concerns. */
@ApplicationScoped
public class Directory {
    private final Gate gate;

    Directory(Sql sql) {
        gate = gate(sql);
    }

    /** A change of the directory passes alone. */
    static Gate gate(Sql sql) {
        return new Gate(sql, "directory");
    }

    /**
     * What is known of these departments and of every supervision office, read in one query. Nobody becomes known before
     * the transaction that asks has ended: what it puts aside is there for {@link DepartmentKnown} to find.
     */
    public KnownPeople about(Collection<String> departments) {
        gate.passWithOthers();
        List<Department> read = Department.list(
                "from Department d left join fetch d.contacts where array_contains(?1, d.code) or d.kind = ?2",
                departments.toArray(String[]::new),
                DepartmentKind.SUPERVISION_OFFICE);
        Map<String, Department> byCode =
                read.stream().distinct().collect(Collectors.toMap(Department::code, Function.identity()));
        return new KnownPeople(byCode);
    }
}
