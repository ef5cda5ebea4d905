package org.duban.task.clock;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duban.runtime.db.Ids;
import org.hibernate.annotations.Immutable;

/** What a clock profile said, or says, from one change to the next. */
@Entity
@Immutable
@Table(name = "clock_profile_version")
class ProfileVersion extends PanacheEntityBase {
    @Id
    UUID id;

    String name;
    int version;

    @Convert(converter = ClockSettings.Column.class)
    ClockSettings settings;

    String changedBy;
    Instant changedAt;

    protected ProfileVersion() {}

    ProfileVersion(ClockVersion of, ClockSettings settings, String by, Instant at) {
        id = Ids.next();
        name = of.profile();
        version = of.version();
        this.settings = settings;
        changedBy = by;
        changedAt = at;
    }

    ClockVersion of() {
        return new ClockVersion(name, version);
    }

    static Optional<ProfileVersion> of(String name, int version) {
        return find("name = ?1 and version = ?2", name, version).firstResultOptional();
    }
}
