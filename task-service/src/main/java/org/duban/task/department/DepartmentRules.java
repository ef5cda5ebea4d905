package org.duban.task.department;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** What a profile must be, beyond the shape of each field. */
@ApplicationScoped
class DepartmentRules {
    private final Checks checks;

    DepartmentRules(Checks checks) {
        this.checks = checks;
    }

    /** @throws Problem 422 naming every field at fault */
    void check(String code, DepartmentProfile profile) {
        checks.valid(profile);
        List<Problem.Violation> violations = new ArrayList<>();
        if (profile.names().none()) {
            violations.add(new Problem.Violation("names", new Text("needs one in zh or en", "中英文名称至少填写一项")));
        }
        if (profile.parent() != null && !mayStandUnder(profile.parent(), code)) {
            Text message = new Text(
                    "must be the code of another department that does not stand under this one",
                    "应为其他单位的代码，且该单位不隶属于本单位");
            violations.add(new Problem.Violation("parent", message));
        }
        if (hasDoubles(profile.contacts())) {
            violations.add(new Problem.Violation("contacts", new Text("name somebody twice in one role", "同一角色中人员重复")));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static boolean mayStandUnder(String parent, String code) {
        Set<String> seen = new HashSet<>(Set.of(code));
        for (String above = parent; above != null; ) {
            Department department = Department.findById(above);
            if (department == null || !seen.add(above)) {
                return false;
            }
            above = department.parent;
        }
        return true;
    }

    private static boolean hasDoubles(List<ContactBody> contacts) {
        return contacts.stream()
                        .map(contact -> contact.role() + " " + contact.username())
                        .distinct()
                        .count()
                < contacts.size();
    }
}
