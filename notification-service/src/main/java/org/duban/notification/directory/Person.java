package org.duban.notification.directory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.duban.contracts.department.Contact;
import org.duban.contracts.department.ContactRole;

/** A contact of a department. */
@Embeddable
record Person(String username, @Enumerated(EnumType.STRING) ContactRole role, String name, String email, String phone) {
    static Person of(Contact contact) {
        return new Person(contact.username(), contact.role(), contact.name(), contact.email(), contact.phone());
    }
}
