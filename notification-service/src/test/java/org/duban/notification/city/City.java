package org.duban.notification.city;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.contracts.department.Contact;
import org.duban.contracts.department.ContactRole;
import org.duban.contracts.department.DepartmentChanged;
import org.duban.contracts.department.DepartmentKind;
import org.duban.contracts.department.Names;
import org.duban.contracts.envelope.EventType;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.PlannedEvent;
import org.duban.runtime.db.Sql;
import org.duban.runtime.json.EventJson;

/** The other services, as far as Kafka shows them: publishes what task-service would. */
public final class City implements AutoCloseable {
    private final EventProbe kafka = EventProbe.ofThisApplication();
    private final Clock clock;
    private final Map<String, Long> sequences = new HashMap<>();
    private final Set<String> heardOf = new HashSet<>();

    public City(Clock clock) {
        this.clock = clock;
    }

    /** A department with the officer {@code officer.CODE}, the head {@code head.CODE} and the leader {@code leader}. */
    public void department(String code) {
        department(code, DepartmentKind.DEPARTMENT, "leader", List.of("officer." + code, "head." + code));
    }

    /** A department whose officer and head have an e-mail address and a telephone. */
    public void departmentOnline(String code) {
        List<Contact> contacts = List.of(
                new Contact("officer." + code, ContactRole.OFFICER, "王工", "officer@" + code + ".example", "+86 1380"),
                new Contact("head." + code, ContactRole.HEAD, "李处", "head@" + code + ".example", "+86 1381"));
        publish(code, DepartmentKind.DEPARTMENT, "leader", contacts);
    }

    /** A department of the kind whose contacts have the roles that their names begin with. */
    public void department(String code, DepartmentKind kind, String leader, List<String> people) {
        List<Contact> contacts = new ArrayList<>();
        for (String name : people) {
            ContactRole role = name.startsWith("officer") ? ContactRole.OFFICER : ContactRole.HEAD;
            contacts.add(new Contact(name, role, name, null, null));
        }
        publish(code, kind, leader, contacts);
    }

    private void publish(String code, DepartmentKind kind, String leader, List<Contact> contacts) {
        DepartmentChanged changed = new DepartmentChanged(
                "system",
                clock.instant(),
                code,
                new Names(code + "局", "Bureau " + code),
                List.of(),
                kind,
                null,
                leader,
                contacts,
                false);
        kafka.put(
                Topic.DEPARTMENTS,
                PlannedEvent.of("department.changed.v1", code, next(code), EventJson.write(changed)));
        heardOf.add(code);
    }

    /** A task of the lead department that is issued now, in the city's calendar. */
    public CityTask task(String lead) {
        return new CityTask(this, lead);
    }

    public EventProbe kafka() {
        return kafka;
    }

    Clock clock() {
        return clock;
    }

    /** Of a task, once the departments that came before it are known: topics keep no order among them. */
    PlannedEvent publish(EventType type, String subject, Record payload) {
        heardOf.forEach(department -> Eyes.await(() -> isKnown(department)));
        heardOf.clear();
        PlannedEvent event = PlannedEvent.of(type.type(), subject, next(subject), EventJson.write(payload));
        kafka.put(type.topic(), event);
        return event;
    }

    private boolean isKnown(String department) throws SQLException {
        Sql sql = CDI.current().select(Sql.class).get();
        return sql.one(
                "select count(*) > 0 from applied_sequence where topic = ? and key = ? and sequence >= ?",
                row -> row.getBoolean(1),
                Topic.DEPARTMENTS.name(),
                department,
                sequences.get(department));
    }

    private long next(String subject) {
        return sequences.merge(subject, 1L, Long::sum);
    }

    @Override
    public void close() {
        kafka.close();
    }
}
