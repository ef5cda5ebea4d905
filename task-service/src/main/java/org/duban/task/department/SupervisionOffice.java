package org.duban.task.department;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.duban.contracts.department.ContactRole;
import org.duban.contracts.department.DepartmentKind;

/** Who heads the supervision office (督查室). */
@ApplicationScoped
public class SupervisionOffice {
    /** Whether the departments of that kind, but retired ones, name this person as head; asked in a transaction. */
    public boolean isHeadedBy(String username) {
        List<Department> offices = Department.list("kind = ?1 and retired = false", DepartmentKind.SUPERVISION_OFFICE);
        return offices.stream()
                .flatMap(office -> office.contacts.stream())
                .anyMatch(contact ->
                        contact.role() == ContactRole.HEAD && contact.username().equals(username));
    }
}
