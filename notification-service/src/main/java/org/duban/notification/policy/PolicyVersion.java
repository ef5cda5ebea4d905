package org.duban.notification.policy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.runtime.db.Ids;
import org.hibernate.annotations.Immutable;

/** What a policy said, or says, from one change to the next. */
@Entity
@Immutable
@Table(name = "reminder_policy_version")
class PolicyVersion extends PanacheEntityBase {
    private static final Comparator<Rule> BY_DAY =
            Comparator.comparing(Rule::anchor).thenComparing(Rule::offsetDays);
    private static final String IN_FORCE =
            "from PolicyVersion v join NamedPolicy p on p.name = v.name and p.newest = v.version where p.removedAt is null";

    @Id
    private UUID id;

    private String name;
    private int version;

    @Embedded
    private AppliesTo appliesTo;

    @Convert(converter = Rule.Column.class)
    private List<Rule> rules;

    private String changedBy;
    private Instant changedAt;

    protected PolicyVersion() {}

    PolicyVersion(NamedPolicy policy, List<Rule> rules, String by, Instant at) {
        id = Ids.next();
        name = policy.name();
        version = policy.newest();
        appliesTo = policy.appliesTo();
        this.rules = rules.stream().sorted(BY_DAY).toList();
        changedBy = by;
        changedAt = at;
    }

    static List<PolicyVersion> inForce(String afterName, int rows) {
        return PolicyVersion.<PolicyVersion>find("select v " + IN_FORCE + " and v.name > ?1 order by v.name", afterName)
                .page(0, rows)
                .list();
    }

    static List<PolicyVersion> inForce() {
        return list("select v " + IN_FORCE);
    }

    static Optional<PolicyVersion> of(String name, int version) {
        return find("name = ?1 and version = ?2", name, version).firstResultOptional();
    }

    /** Of one policy, the newest first; those before that version. */
    static List<PolicyVersion> before(String name, int version, int rows) {
        return PolicyVersion.<PolicyVersion>find("name = ?1 and version < ?2 order by version desc", name, version)
                .page(0, rows)
                .list();
    }

    Policy view() {
        AppliesTo conditions = appliesTo == null ? AppliesTo.EVERY_TASK : appliesTo;
        return new Policy(name, version, conditions, rules, changedBy, changedAt);
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }
}
