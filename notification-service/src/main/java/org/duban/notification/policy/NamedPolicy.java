package org.duban.notification.policy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A policy as it stands at present. It is never taken out: one that was removed keeps its versions. */
@Entity
@Table(name = "reminder_policy")
class NamedPolicy extends PanacheEntityBase {
    static final String DEFAULT = "default";

    @Id
    private String name;

    @Version
    private int revision;

    private int newest;

    @Embedded
    private AppliesTo appliesTo = AppliesTo.EVERY_TASK;

    private String removedBy;
    private Instant removedAt;

    protected NamedPolicy() {}

    NamedPolicy(String name) {
        this.name = name;
    }

    /** It is for those tasks from now on; also brings it back where it was removed. */
    void change(AppliesTo conditions) {
        newest++;
        appliesTo = conditions;
        removedBy = null;
        removedAt = null;
    }

    /** No task follows it any more. */
    void remove(String by, Instant at) {
        removedBy = by;
        removedAt = at;
    }

    /** All of them by name, removed ones too, while nobody else changes any. */
    static Map<String, NamedPolicy> locked() {
        return NamedPolicy.<NamedPolicy>find("order by name").withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(NamedPolicy::name, Function.identity()));
    }

    boolean removed() {
        return removedAt != null;
    }

    boolean isDefault() {
        return name.equals(DEFAULT);
    }

    /** An embeddable without a value comes back as null. */
    AppliesTo appliesTo() {
        return appliesTo == null ? AppliesTo.EVERY_TASK : appliesTo;
    }

    String name() {
        return name;
    }

    int revision() {
        return revision;
    }

    int newest() {
        return newest;
    }
}
