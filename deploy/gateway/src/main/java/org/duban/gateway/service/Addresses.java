package org.duban.gateway.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where the services are: {@code http} or {@code https}, host and port, no path. */
@ConfigMapping(prefix = "duban.gateway")
public interface Addresses {
    @WithDefault("http://127.0.0.1:8081")
    URI meetingUrl();

    @WithDefault("http://127.0.0.1:8082")
    URI taskUrl();

    @WithDefault("http://127.0.0.1:8083")
    URI notificationUrl();

    /** The address of one service. */
    default URI of(Service service) {
        return switch (service) {
            case MEETING -> meetingUrl();
            case TASK -> taskUrl();
            case NOTIFICATION -> notificationUrl();
        };
    }
}
