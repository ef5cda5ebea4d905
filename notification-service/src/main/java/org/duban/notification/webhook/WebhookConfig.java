package org.duban.notification.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How webhooks are called. */
@ConfigMapping(prefix = "duban.webhooks")
public interface WebhookConfig {
    /** Networks such as {@code 10.20.0.0/16} that may be called although they are not public. */
    Optional<List<String>> allowedNetworks();

    /** How long one call may take in all. */
    @WithDefault("10s")
    Duration timeout();

    /** For how long after a rotation messages are signed with the old secret too. */
    @WithDefault("24h")
    Duration secretOverlap();

    /** How many calls an instance makes in a second. */
    @WithDefault("500")
    int perSecond();

    /** How many webhooks one system may have. */
    @WithDefault("50")
    int perOwner();
}
