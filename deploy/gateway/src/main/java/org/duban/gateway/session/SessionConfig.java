package org.duban.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How long somebody stays signed in, and with what that is sealed. */
@ConfigMapping(prefix = "duban.session")
interface SessionConfig {
    /** Keys of 256 bits in base64, one a line: the first one seals, all of them open. Instances share the file. */
    Optional<Path> keyFile();

    /** For so long nobody needs to do anything: a working day. */
    @WithDefault("8h")
    Duration idle();

    /** After so long everybody signs in again. */
    @WithDefault("12h")
    Duration longest();

    /** A cookie of this age is renewed by the next read. */
    @WithDefault("1h")
    Duration renewAfter();
}
