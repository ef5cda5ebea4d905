package org.duban.task.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.contracts.department.Contact;
import org.duban.contracts.department.ContactRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person of a department.
 *
 * @param username the {@code preferred_username} of the person's token
 * @param role the part they play when reminders look for whom to tell
 */
@Schema(name = "Contact")
public record ContactBody(
        @NotBlank @Size(max = 100) @Schema(examples = "officer.FGW")
        String username,

        @NotNull ContactRole role,

        @Size(max = 100) @Schema(examples = "李明", nullable = true)
        String name,

        @Size(max = 254) @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "must be an e-mail address|应为电子邮件地址") @Schema(examples = "liming@fgw.example", nullable = true)
        String email,

        @Size(max = 32) @Pattern(regexp = "\\+?[0-9 ()-]+", message = "must be a telephone number|应为电话号码")
        @Schema(examples = "+86 10 5555 0101", nullable = true)
        String phone) {

    static ContactBody of(Contact contact) {
        return new ContactBody(contact.username(), contact.role(), contact.name(), contact.email(), contact.phone());
    }

    Contact contact() {
        return new Contact(username, role, name, email, phone);
    }
}
