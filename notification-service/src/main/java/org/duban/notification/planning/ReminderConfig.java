package org.duban.notification.planning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** When reminders go out. */
@ConfigMapping(prefix = "duban.reminders")
public interface ReminderConfig {
    /** The time of day in the city at which a rule that names a day fires. */
    @WithDefault("09:00")
    LocalTime fireAt();

    /** How long the loops sleep at most when nothing is due. */
    @WithDefault("1s")
    Duration poll();

    /** How many reminders, or plans, one transaction takes. */
    @WithDefault("200")
    int batch();
}
