package org.duban.runtime.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay works. */
@ConfigMapping(prefix = "duban.relay")
public interface RelayConfig {
    /** Off in processes that only write events, such as a benchmark's loader. */
    @WithDefault("true")
    boolean enabled();

    /** How many events are read, sent and acknowledged at once. */
    @WithDefault("4000")
    int batch();

    /** How long it rests where no commit of this process wakes it. */
    @WithDefault("250ms")
    Duration poll();

    /** Pause after a round that did not fill its batch, so that what comes in a rush goes out together. */
    @WithDefault("0ms")
    Duration rest();

    /** How long a bucket stays with an instance that no longer renews it. */
    @WithDefault("10s")
    Duration lease();
}
