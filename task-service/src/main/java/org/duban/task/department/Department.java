package org.duban.task.department;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.contracts.department.Contact;
import org.duban.contracts.department.DepartmentChanged;
import org.duban.contracts.department.DepartmentKind;
import org.duban.contracts.department.Names;

/** A department, county or office that tasks can be given to. Never deleted: a retired one is given none any more. */
@Entity
@Table(name = "department")
public class Department extends PanacheEntityBase {
    @Id
    String code;

    @Version
    int version;

    long sequence;
    String nameZh;
    String nameEn;

    @Convert(converter = JsonColumns.Aliases.class)
    List<String> aliases;

    @Enumerated(EnumType.STRING)
    DepartmentKind kind;

    String parent;
    String leader;

    @Convert(converter = JsonColumns.Contacts.class)
    List<Contact> contacts;

    boolean retired;

    protected Department() {}

    Department(String code) {
        this.code = code;
    }

    /** Takes this profile; answers what the other services are to be told. */
    DepartmentChanged describe(DepartmentProfile profile, String by, Instant at) {
        nameZh = profile.names().zh();
        nameEn = profile.names().en();
        aliases = List.copyOf(profile.aliases());
        kind = profile.kind();
        parent = profile.parent();
        leader = profile.leader();
        contacts = profile.contacts().stream().map(ContactBody::contact).toList();
        retired = profile.retired();
        sequence++;
        return new DepartmentChanged(by, at, code, names(), aliases, kind, parent, leader, told(), retired);
    }

    /** The event gives everybody a name. */
    private List<Contact> told() {
        return contacts.stream()
                .map(contact -> contact.name() != null
                        ? contact
                        : new Contact(
                                contact.username(),
                                contact.role(),
                                contact.username(),
                                contact.email(),
                                contact.phone()))
                .toList();
    }

    Names names() {
        return new Names(nameZh, nameEn);
    }

    /** Whether anybody was told of it yet. */
    boolean isNew() {
        return sequence == 0;
    }

    /** As it is while nobody else changes any department. */
    static Optional<Department> toChange(String code) {
        oneAtATime();
        return findByIdOptional(code);
    }

    /** Of two changes at once, each sound by itself, two departments could come to stand under one another. */
    static void oneAtATime() {
        getEntityManager()
                .createNativeQuery("lock table department in share row exclusive mode")
                .executeUpdate();
    }
}
