package org.duban.task.department;

import java.util.List;
import org.duban.contracts.department.DepartmentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department as everybody who signed in may see it.
 *
 * @param retired it keeps the tasks that it has and is given no new ones
 */
@Schema(name = "Department")
public record DepartmentView(
        @Schema(examples = "FGW") String code,
        NamesBody names,
        @Schema(examples = "[\"发改委\"]") List<String> aliases,
        DepartmentKind kind,
        @Schema(examples = "SZF", nullable = true) String parent,
        @Schema(examples = "leader", nullable = true) String leader,
        List<ContactBody> contacts,
        @Schema(examples = "false") boolean retired) {

    static DepartmentView of(Department department) {
        return new DepartmentView(
                department.code,
                new NamesBody(department.nameZh, department.nameEn),
                department.aliases,
                department.kind,
                department.parent,
                department.leader,
                department.contacts.stream().map(ContactBody::of).toList(),
                department.retired);
    }
}
