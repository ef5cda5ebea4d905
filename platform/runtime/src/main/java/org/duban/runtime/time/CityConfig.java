package org.duban.runtime.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Where the city is. */
@ConfigMapping(prefix = "duban.city")
public interface CityConfig {
    /** The zone in which deadlines are days. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
