package org.duban.notification.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.contracts.department.ContactRole;
import org.duban.contracts.department.DepartmentChanged;
import org.duban.contracts.department.DepartmentKind;

/** A department as last published. */
@Entity
class Department extends PanacheEntityBase {
    @Id
    private String code;

    @Column(name = "name_zh")
    private String chineseName;

    @Column(name = "name_en")
    private String englishName;

    @Enumerated(EnumType.STRING)
    private DepartmentKind kind;

    private String leader;
    private boolean retired;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "contact", joinColumns = @JoinColumn(name = "department"))
    private List<Person> contacts = new ArrayList<>();

    protected Department() {}

    Department(String code) {
        this.code = code;
    }

    void become(DepartmentChanged changed) {
        chineseName = changed.names().zh();
        englishName = changed.names().en();
        kind = changed.kind();
        leader = changed.leader();
        retired = changed.retired();
        contacts.clear();
        changed.contacts().stream().map(Person::of).forEach(contacts::add);
    }

    String code() {
        return code;
    }

    DepartmentName name() {
        return new DepartmentName(
                chineseName == null ? englishName : chineseName, englishName == null ? chineseName : englishName);
    }

    boolean supervises() {
        return kind == DepartmentKind.SUPERVISION_OFFICE && !retired;
    }

    Stream<String> leader() {
        return Stream.ofNullable(leader);
    }

    Stream<String> people(ContactRole role) {
        return contacts.stream().filter(person -> person.role() == role).map(Person::username);
    }

    Stream<String> everybody() {
        return contacts.stream().map(Person::username);
    }
}
