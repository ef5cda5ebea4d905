package org.duban.gateway.session;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;

/** The keys of the session cookie, read once at start. */
@Singleton
class SessionKeys {
    private static final Logger LOG = Logger.getLogger(SessionKeys.class);
    private static final int BYTES = 32;

    private final List<SecretKey> keys;

    SessionKeys(SessionConfig config) {
        keys = config.keyFile().map(SessionKeys::read).orElseGet(SessionKeys::random);
    }

    /** The one that seals. */
    SecretKey newest() {
        return keys.get(0);
    }

    /** All that open, the newest first. */
    List<SecretKey> all() {
        return keys;
    }

    private static List<SecretKey> read(Path file) {
        try (var lines = Files.lines(file)) {
            List<SecretKey> keys = lines.map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> key(Base64.getDecoder().decode(line)))
                    .toList();
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("no key in it");
            }
            return keys;
        } catch (IOException | IllegalArgumentException cause) {
            throw new IllegalStateException(
                    "duban.session.key-file has to hold keys of 256 bits in base64, one a line: " + file, cause);
        }
    }

    private static List<SecretKey> random() {
        LOG.info("No duban.session.key-file is given: whoever is signed in now signs in again after a restart.");
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return List.of(key(key));
    }

    private static SecretKey key(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key of " + bytes.length + " bytes");
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
