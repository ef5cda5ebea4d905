package org.duban.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether and how e-mail goes out; the server is configured under {@code quarkus.mailer}. */
@ConfigMapping(prefix = "duban.mail")
public interface MailConfig {
    /** Without it no e-mail is planned. */
    @WithDefault("false")
    boolean enabled();

    /** What stands after the @ of a Message-ID. */
    @WithDefault("duban.invalid")
    String domain();

    /** How long the mail server may take over one message. */
    @WithDefault("30s")
    Duration timeout();

    /** How many messages an instance sends in a second. */
    @WithDefault("20")
    int perSecond();
}
