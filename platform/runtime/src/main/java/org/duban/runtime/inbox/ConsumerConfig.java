package org.duban.runtime.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are taken in. */
@ConfigMapping(prefix = "duban.consumer")
public interface ConsumerConfig {
    /** Off in processes that take no events. */
    @WithDefault("true")
    boolean enabled();

    /** Consumers of each topic in this process, each with a thread of its own. */
    @WithDefault("1")
    int threads();

    /** Records taken off the broker at once. */
    @WithDefault("200")
    int batch();

    /** Records taken in one transaction, where that many wait. */
    @WithDefault("50")
    int together();

    /**
     * Pause after each round that brought records, so that what comes in a rush is taken together. For a service in
     * which nobody waits for the single event.
     */
    @WithDefault("0ms")
    Duration rest();

    /** After this long a dead instance's partitions go to the others. */
    @WithDefault("8s")
    Duration session();

    /** How often a record that failed for a passing reason is tried before it is parked for a person. */
    @WithDefault("10")
    int attempts();

    /** Pause after the first failed attempt; doubles with each further one, up to five minutes. */
    @WithDefault("500ms")
    Duration backoff();

    /** After this long a missing predecessor is reported. */
    @WithDefault("60s")
    Duration gapTimeout();
}
