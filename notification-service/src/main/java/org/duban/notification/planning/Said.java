package org.duban.notification.planning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.duban.contracts.delivery.Channel;
import org.duban.contracts.delivery.SlipColour;
import org.duban.notification.policy.Anchor;
import org.duban.notification.policy.Audience;
import org.duban.notification.policy.Policy;
import org.duban.notification.policy.Rule;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a rule said when a reminder was planned by it, kept whatever the policy says later. */
@Embeddable
record Said(
        String policy,
        int policyVersion,
        String rule,
        @Enumerated(EnumType.STRING) Anchor anchor,
        int offsetDays,
        boolean repeating,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<Audience> audience,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<Channel> channels,

        @Enumerated(EnumType.STRING) SlipColour slip) {
    static Said by(Rule rule, Policy policy) {
        return new Said(
                policy.name(),
                policy.version(),
                rule.name(),
                rule.anchor(),
                rule.offsetDays(),
                rule.repeats(),
                rule.audience(),
                rule.channels(),
                rule.slip());
    }

    /** Whether the rule says the very same. */
    boolean sameAs(Rule other) {
        return placedBy(other)
                && audience.equals(other.audience())
                && channels.equals(other.channels())
                && slip == other.slip();
    }

    /** Whether the rule, by that name, would put it on the same day. */
    boolean placedBy(Rule other) {
        return rule.equals(other.name())
                && anchor == other.anchor()
                && offsetDays == other.offsetDays()
                && repeating == other.repeats();
    }

    /** Whether it is said as loud as the rule says it, or louder. */
    boolean outweighs(Rule other) {
        return anchor == other.anchor() && offsetDays >= other.offsetDays();
    }
}
