package org.duban.task.clock;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A clock profile as it stands at present. One of them is in force. */
@Entity
@Table(name = "clock_profile")
class NamedProfile extends PanacheEntityBase {
    @Id
    String name;

    @Version
    int revision;

    int newest;
    boolean inForce;

    protected NamedProfile() {}

    NamedProfile(String name) {
        this.name = name;
    }

    /** Counts another version of it, and answers which. */
    ClockVersion change() {
        newest++;
        return version();
    }

    /** New tasks are issued under it, no longer under the other. */
    void takeOver(NamedProfile other) {
        other.inForce = false;
        // The database lets no two be in force, not even for a moment.
        flush();
        inForce = true;
    }

    ClockVersion version() {
        return new ClockVersion(name, newest);
    }

    static NamedProfile inForce() {
        return find("inForce").singleResult();
    }

    /** All of them, by name, while nobody else changes any. */
    static Map<String, NamedProfile> locked() {
        return NamedProfile.<NamedProfile>find("order by name").withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(profile -> profile.name, Function.identity()));
    }

    static List<NamedProfile> after(String name, int atMost) {
        return find("name > ?1 order by name", name).page(0, atMost).list();
    }
}
