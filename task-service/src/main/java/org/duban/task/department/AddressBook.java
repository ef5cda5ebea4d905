package org.duban.task.department;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.contracts.department.Names;

/**
 * What departments and their people are called at present.
 *
 * @param departments by code
 * @param people names by username, of those who have one
 */
public record AddressBook(Map<String, Names> departments, Map<String, String> people) {

    /** That of all departments, retired ones too; asked in a transaction. */
    public static AddressBook present() {
        Map<String, Names> departments = new HashMap<>();
        Map<String, String> people = new HashMap<>();
        List<Department> all = Department.listAll();
        all.forEach(department -> {
            departments.put(department.code, department.names());
            department.contacts.stream()
                    .filter(contact -> contact.name() != null)
                    .forEach(contact -> people.putIfAbsent(contact.username(), contact.name()));
        });
        return new AddressBook(departments, people);
    }
}
