package org.duban.task.department;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Checks the departments that a task is to be given to. */
@ApplicationScoped
public class Assignees {
    private final KnownDepartments departments;

    Assignees(KnownDepartments departments) {
        this.departments = departments;
    }

    /** What is wrong with this department, named by its field; nothing where tasks can be given to it. */
    public List<Problem.Violation> faults(String field, String code) {
        return refused(field, List.of(code), List.of());
    }

    /**
     * What is wrong with these departments, by the fields {@code leadDepartment} and {@code coDepartments}.
     *
     * @param already those that have part in the task as it is, the lead first: they keep it, also when they are retired
     */
    public List<Problem.Violation> faults(String lead, List<String> coDepartments, List<String> already) {
        List<String> leadNow = already.subList(0, Math.min(1, already.size()));
        List<Problem.Violation> faults = new ArrayList<>(refused("leadDepartment", List.of(lead), leadNow));
        faults.addAll(refused("coDepartments", coDepartments, already));
        if (coDepartments.contains(lead) || new HashSet<>(coDepartments).size() < coDepartments.size()) {
            Text message = new Text("name each department once, and not the lead", "配合单位不得重复，且不含牵头单位");
            faults.add(new Problem.Violation("coDepartments", message));
        }
        return faults;
    }

    private List<Problem.Violation> refused(String field, List<String> codes, Collection<String> already) {
        List<String> newcomers =
                codes.stream().filter(code -> !already.contains(code)).toList();
        return departments.fault(newcomers).map(message -> new Problem.Violation(field, message)).stream()
                .toList();
    }
}
