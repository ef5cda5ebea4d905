package org.duban.meeting.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.meeting.extraction.DepartmentNames;
import org.duban.meeting.extraction.KnownDepartments;
import org.duban.runtime.db.Remembered;
import org.duban.runtime.time.CityClock;

/** The departments that can be given something to do. */
@ApplicationScoped
public class Departments {
    private final Remembered<Set<String>> codes;

    Departments(CityClock clock) {
        codes = new Remembered<>(clock, Departments::activeCodes);
    }

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

    /** How each department, retired ones too, is called in a language; by code where it has no name. */
    public Map<String, String> called(Locale language) {
        return Department.<Department>streamAll()
                .collect(Collectors.toMap(Department::code, department -> department.name(language)));
    }

    /** Those of the codes that are known and not retired; asked in a transaction. */
    public Set<String> active(Collection<String> asked) {
        Set<String> known = codes.get();
        Set<String> active = known.containsAll(asked) ? known : codes.readAgain();
        return asked.stream().filter(active::contains).collect(Collectors.toSet());
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) DepartmentListener.Learnt learnt) {
        codes.changed();
    }

    private static Set<String> activeCodes() {
        return Department.active().stream().map(Department::code).collect(Collectors.toUnmodifiableSet());
    }
}
