package org.duban.gateway.demo;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What the launcher hands over; without it there is no demo sign-in. */
@ConfigMapping(prefix = "duban.demo")
interface DemoConfig {
    /** The key that signs tokens: RSA, PKCS #8, PEM. */
    Optional<Path> privateKeyFile();

    /** Written when the demo city is loaded: its departments, one a line, see {@link DemoDepartment}. */
    Optional<Path> readyFile();
}
