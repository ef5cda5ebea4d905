package org.duban.notification.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Which gateways there are; without any, none is used. */
@ConfigMapping(prefix = "duban.gateway")
public interface GatewayConfig {
    /** By a name such as sms, wecom or dingtalk. */
    Map<String, Route> routes();

    /** How long a gateway may take over one message. */
    @WithDefault("10s")
    Duration timeout();

    /** How many messages an instance sends in a second. */
    @WithDefault("10")
    int perSecond();

    /**
     * How a message becomes a request. URL, headers and body may name <code>{{messageId}}</code>,
     * <code>{{username}}</code>, <code>{{phone}}</code>, <code>{{title}}</code>, <code>{{text}}</code> and
     * <code>{{taskNumber}}</code>.
     */
    interface Route {
        /** Where it goes; values are encoded as in a form. */
        String url();

        /** The method. */
        @WithDefault("POST")
        String method();

        /** Headers; the Content-Type decides how values are written into the body. */
        Map<String, String> headers();

        /** The body; values are escaped as in JSON strings, or encoded as in a form. */
        String body();
    }
}
