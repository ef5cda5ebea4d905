package org.duban.notification.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.task.Urgency;

/** The policies in force, for planning. */
@ApplicationScoped
public class Policies {
    /**
     * All policies as of one change.
     *
     * @param number raised by each change of any policy
     */
    public record Edition(long number, List<Policy> policies) {
        /** The one that such a task follows, whole: of all that are for it, the one with the closest conditions. */
        public Policy of(TaskKind kind, Urgency urgency, String lead) {
            return policies.stream()
                    .filter(policy -> policy.appliesTo().covers(kind, urgency, lead))
                    .max(Comparator.comparing(policy -> policy.appliesTo().rank()))
                    .orElseThrow(() -> new IllegalStateException("there is no default policy"));
        }
    }

    private static final String NUMBER = "select coalesce(sum(p.revision + 1), 0) from NamedPolicy p";
    private final EntityManager database;
    private volatile Edition known = new Edition(0, List.of());

    Policies(EntityManager database) {
        this.database = database;
    }

    /** The newest edition. Its number is read before its rules, so a change in between only makes it read again. */
    @Transactional
    public Edition current() {
        long number = database.createQuery(NUMBER, Long.class).getSingleResult();
        if (known.number() != number) {
            known = new Edition(
                    number,
                    PolicyVersion.inForce().stream().map(PolicyVersion::view).toList());
        }
        return known;
    }
}
