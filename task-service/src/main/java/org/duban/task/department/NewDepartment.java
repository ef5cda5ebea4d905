package org.duban.task.department;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.duban.contracts.department.DepartmentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department to be added; see {@link DepartmentProfile} for all but the code. */
@Schema(name = "NewDepartment")
public record NewDepartment(
        @NotNull @Pattern(regexp = "[A-Z0-9]{2,12}", message = "must be 2 to 12 capital letters or digits|应为 2 至 12 个大写字母或数字") @Schema(examples = "FGW")
        String code,

        @Schema(required = true) NamesBody names,
        @Schema(examples = "[\"发改委\"]") List<String> aliases,
        @Schema(required = true) DepartmentKind kind,
        @Schema(examples = "SZF", nullable = true) String parent,
        @Schema(examples = "leader", nullable = true) String leader,
        List<ContactBody> contacts) {

    /** Its profile, under the same field names. */
    @Valid @Schema(hidden = true)
    DepartmentProfile profile() {
        return new DepartmentProfile(names, aliases, kind, parent, leader, contacts, false);
    }
}
