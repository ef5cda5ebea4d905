package org.duban.task.department;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.duban.contracts.department.ContactRole;

/** The contacts that a row names. Several people of one role stand in one cell, their names, too, in the same order. */
final class ImportPeople {
    private static final List<ContactRole> ROLES = List.of(ContactRole.OFFICER, ContactRole.HEAD);

    private ImportPeople() {}

    /** The contacts after the row; of a role whose usernames the file does not have, those there were. */
    static List<ContactBody> of(ImportRow row, List<ContactBody> before) {
        List<ContactBody> after = new ArrayList<>(before);
        for (ContactRole role : ROLES) {
            row.list(ImportColumn.of(role).get(0)).ifPresent(usernames -> {
                after.removeIf(contact -> contact.role() == role);
                for (int i = 0; i < usernames.size(); i++) {
                    after.add(person(row, role, usernames.get(i), i, before));
                }
            });
        }
        return new HashSet<>(after).equals(new HashSet<>(before)) ? before : after;
    }

    private static ContactBody person(
            ImportRow row, ContactRole role, String username, int place, List<ContactBody> before) {
        ContactBody known = before.stream()
                .filter(contact -> contact.role() == role && contact.username().equals(username))
                .findFirst()
                .orElse(new ContactBody(username, role, null, null, null));
        List<ImportColumn> columns = ImportColumn.of(role);
        return new ContactBody(
                username,
                role,
                part(row.places(columns.get(1)), place, known.name()),
                part(row.places(columns.get(2)), place, known.email()),
                part(row.places(columns.get(3)), place, known.phone()));
    }

    private static String part(Optional<List<String>> entries, int place, String before) {
        return entries.map(all -> place < all.size() ? Optional.ofNullable(all.get(place)) : Optional.<String>empty())
                .orElse(Optional.ofNullable(before))
                .orElse(null);
    }
}
