package org.duban.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How messages are handed over. */
@ConfigMapping(prefix = "duban.deliveries")
public interface DeliveryConfig {
    /** How long the loop sleeps at most. */
    @WithDefault("1s")
    Duration poll();

    /** For how long an instance has a message to itself; longer than any attempt lasts. */
    @WithDefault("60s")
    Duration lease();

    /** How many messages an instance hands over to one address at the same time. */
    @WithDefault("4")
    int atOnce();

    /** The pause after the first failure; it doubles with each further one, give or take a fifth. */
    @WithDefault("30s")
    Duration firstPause();

    /** The longest pause. */
    @WithDefault("4h")
    Duration longestPause();

    /** After so long it is given up. */
    @WithDefault("24h")
    Duration giveUpAfter();
}
