package org.duban.notification.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** Writes versions of policies. Open tasks are planned anew soon after, since their plans rest on an older edition. */
@ApplicationScoped
class ChangingPolicies {
    /** A path of its own under the same address. */
    private static final String TAKEN = "preview";

    private final Checks checks;
    private final Callers callers;
    private final CityClock clock;

    ChangingPolicies(Checks checks, Callers callers, CityClock clock) {
        this.checks = checks;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Problem 409 where the name or the conditions are another one's, 422 */
    @Transactional
    NamedPolicy add(NewPolicy asked) {
        Map<String, NamedPolicy> all = NamedPolicy.locked();
        NamedPolicy known = asked == null || asked.name() == null ? null : all.get(asked.name());
        if (known != null && !known.removed()) {
            throw conflict(Text.of("There is a policy \"%s\" already.", "已有策略“%s”。", known.name()));
        }
        checks.valid(asked);
        if (asked.name().equals(TAKEN)) {
            throw Problem.invalid("name", new Text("is the name of something else here", "该名称已被系统占用"));
        }
        NamedPolicy policy = known == null ? new NamedPolicy(asked.name()) : known;
        return write(policy, asked.content(), all);
    }

    /** @throws Problem 404, 428, 412, 409 where the conditions are another one's, 422 */
    @Transactional
    NamedPolicy change(String name, PolicyContent content, String ifMatch) {
        Map<String, NamedPolicy> all = NamedPolicy.locked();
        NamedPolicy policy = present(all, name);
        Preconditions.require(ifMatch, policy.revision());
        checks.valid(content);
        return write(policy, content, all);
    }

    /** @throws Problem 404, 428, 412, 409 for the default */
    @Transactional
    void remove(String name, String ifMatch) {
        NamedPolicy policy = present(NamedPolicy.locked(), name);
        Preconditions.require(ifMatch, policy.revision());
        if (policy.isDefault()) {
            throw conflict(new Text("The default stays: every task follows some policy.", "默认策略不能删除：每个事项都须适用一项策略。"));
        }
        policy.remove(callers.current().username(), clock.now());
    }

    private NamedPolicy write(NamedPolicy policy, PolicyContent content, Map<String, NamedPolicy> all) {
        AppliesTo conditions = content.conditions();
        requireFit(policy, conditions);
        RuleChecks.require(content.rules());
        requireOwn(policy, conditions, all);
        policy.change(conditions);
        policy.persistAndFlush();
        new PolicyVersion(policy, content.rules(), callers.current().username(), clock.now()).persist();
        return policy;
    }

    private static void requireFit(NamedPolicy policy, AppliesTo conditions) {
        if (policy.isDefault() && !conditions.everyTask()) {
            throw Problem.invalid("appliesTo", new Text("must have no condition: it is the default", "默认策略不能设置适用条件"));
        }
        if (!policy.isDefault() && conditions.everyTask()) {
            throw Problem.invalid("appliesTo", new Text("needs at least one condition", "至少应有一个适用条件"));
        }
    }

    private static void requireOwn(NamedPolicy policy, AppliesTo conditions, Map<String, NamedPolicy> all) {
        all.values().stream()
                .filter(other -> !other.removed() && !other.name().equals(policy.name()))
                .filter(other -> other.appliesTo().equals(conditions))
                .findFirst()
                .ifPresent(other -> {
                    throw conflict(Text.of("Policy \"%s\" is for the same tasks.", "策略“%s”已适用于相同事项。", other.name()));
                });
    }

    private static NamedPolicy present(Map<String, NamedPolicy> all, String name) {
        return Optional.ofNullable(all.get(name))
                .filter(policy -> !policy.removed())
                .orElseThrow(Problem::notFound);
    }

    private static Problem conflict(Text why) {
        return Problem.of(ProblemType.CONFLICT, why);
    }
}
