package org.duban.notification.planning;

import jakarta.persistence.Column;
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

/**
 * What a rule said when a reminder was planned by it, kept whatever the policy says later; or what holds for all that is
 * told whatever policies say.
 *
 * @param policy null, with its version, where no policy says it
 */
@Embeddable
record Said(
        String policy,
        Integer policyVersion,
        String rule,

        @Enumerated(EnumType.STRING) @Column(name = "anchor")
        Subject subject,

        int offsetDays,
        boolean repeating,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<Audience> audience,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<Channel> channels,

        @Enumerated(EnumType.STRING) SlipColour slip) {
    private static final List<Channel> EVERY_CHANNEL = List.of(Channel.IN_APP, Channel.EMAIL, Channel.GATEWAY);

    static Said by(Rule rule, Policy policy) {
        return new Said(
                policy.name(),
                policy.version(),
                rule.name(),
                Subject.of(rule.anchor()),
                rule.offsetDays(),
                rule.repeats(),
                rule.audience(),
                rule.channels(),
                rule.slip());
    }

    /** The so-many-th announcement about that subject. */
    static Said announcing(Subject subject, long ordinal) {
        return new Said(null, null, subject.rule(ordinal), subject, 0, false, subject.audience(), EVERY_CHANNEL, null);
    }

    /** The day that its rule counts from; null where no policy says it. */
    Anchor anchor() {
        return subject.anchor();
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
                && anchor() == other.anchor()
                && offsetDays == other.offsetDays()
                && repeating == other.repeats();
    }

    /** Whether it is said as loud as the rule says it, or louder. */
    boolean outweighs(Rule other) {
        return anchor() == other.anchor() && offsetDays >= other.offsetDays();
    }
}
