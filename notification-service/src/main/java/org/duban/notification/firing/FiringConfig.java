package org.duban.notification.firing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reminders that are due are fired. */
@ConfigMapping(prefix = "duban.firing")
interface FiringConfig {
    /** How many reminders one transaction takes. */
    @WithDefault("4000")
    int batch();

    /** How many threads fire where more is due than one transaction takes; otherwise one does. */
    @WithDefault("2")
    int hands();

    /** How long it sleeps at most when nothing is due. */
    @WithDefault("1s")
    Duration poll();
}
