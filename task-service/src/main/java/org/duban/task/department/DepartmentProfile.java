package org.duban.task.department;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.duban.contracts.department.DepartmentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that can be said of a department but its code; what a PATCH changes.
 *
 * @param aliases further names by which minutes call it
 * @param parent code of the department above it
 * @param leader username of the leader who answers for it
 * @param retired it keeps the tasks that it has and is given no new ones
 */
@Schema(name = "DepartmentProfile")
public record DepartmentProfile(
        @NotNull @Valid NamesBody names,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> aliases,
        @NotNull DepartmentKind kind,
        @Schema(examples = "SZF", nullable = true) String parent,

        @Size(max = 100) @Schema(examples = "leader", nullable = true)
        String leader,

        @Size(max = 100) List<@NotNull @Valid ContactBody> contacts,
        @NotNull @Schema(examples = "false") Boolean retired) {

    public DepartmentProfile {
        aliases = aliases == null ? List.of() : aliases;
        contacts = contacts == null ? List.of() : contacts;
    }

    static DepartmentProfile of(Department department) {
        return new DepartmentProfile(
                new NamesBody(department.nameZh, department.nameEn),
                department.aliases,
                department.kind,
                department.parent,
                department.leader,
                department.contacts.stream().map(ContactBody::of).toList(),
                department.retired);
    }

    /** The same, retired. */
    DepartmentProfile retire() {
        return new DepartmentProfile(names, aliases, kind, parent, leader, contacts, true);
    }
}
