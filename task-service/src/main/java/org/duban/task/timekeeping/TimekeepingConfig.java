package org.duban.task.timekeeping;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs go through tasks. */
@ConfigMapping(prefix = "duban.timekeeping")
public interface TimekeepingConfig {
    /** So often they look whether there is something to do. */
    @WithDefault("1m")
    Duration poll();

    /** So many tasks they change in one transaction. */
    @WithDefault("100")
    int batch();
}
