package org.duban.notification.preference;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.duban.contracts.delivery.Channel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person chose. */
@Entity
class Preference extends PanacheEntityBase {
    @Id
    private String username;

    private long version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Channel> channels;

    private String language;
    private LocalTime digestAt;
    private LocalTime quietFrom;
    private LocalTime quietTo;

    protected Preference() {}

    /** Of somebody who chose nothing yet. */
    Preference(String username) {
        this.username = username;
    }

    static Optional<Preference> of(String username) {
        return find("username", username).firstResultOptional();
    }

    /** Locked until the transaction ends, where there is one. */
    static Optional<Preference> locked(String username) {
        return Preference.<Preference>find("username", username)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void choose(Choice choice) {
        channels = choice.channels();
        language = choice.language();
        digestAt = choice.digestAt() == null ? null : LocalTime.parse(choice.digestAt());
        quietFrom = choice.quietHours() == null ? null : choice.quietHours().fromTime();
        quietTo = choice.quietHours() == null ? null : choice.quietHours().toTime();
        version++;
    }

    long version() {
        return version;
    }

    Choice view() {
        return new Choice(
                channels,
                language,
                digestAt == null ? null : digestAt.toString(),
                quietFrom == null ? null : new Choice.QuietHours(quietFrom.toString(), quietTo.toString()));
    }
}
