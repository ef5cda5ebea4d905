package org.duban.task.board;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the figures of the dashboards are kept. */
@ConfigMapping(prefix = "duban.tallies")
public interface TalliesConfig {
    /** So often what moves changed is added up. */
    @WithDefault("500ms")
    Duration poll();
}
