package org.duban.gateway.demo;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Optional;

/** The key of the demo sign-in. Two things have to agree before there is one, so that no single slip opens the door. */
@Singleton
class DemoKey {
    private final Optional<PrivateKey> key;

    DemoKey(DemoConfig config) {
        key = ConfigUtils.isProfileActive("demo") ? config.privateKeyFile().map(DemoKey::read) : Optional.empty();
    }

    /** The key, where the demo profile is active and a key file is given. */
    Optional<PrivateKey> key() {
        return key;
    }

    private static PrivateKey read(Path file) {
        try {
            return KeyUtils.decodePrivateKey(Files.readString(file));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException cause) {
            throw new IllegalStateException(
                    "duban.demo.private-key-file has to name an RSA key as PKCS #8 PEM: " + file, cause);
        }
    }
}
