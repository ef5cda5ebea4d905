package org.duban.devkit.test;

import java.security.KeyPair;
import java.security.PrivateKey;
import org.duban.devkit.identity.SigningKeys;

/** The signing key of this JVM's tests, as text in system properties so that every class loader sees the same one. */
final class TestKeys {
    private static final String PRIVATE = "duban.devkit.private-key";
    private static final String PUBLIC = "duban.devkit.public-key";

    private TestKeys() {}

    static String publicKey() {
        make();
        return System.getProperty(PUBLIC);
    }

    static PrivateKey privateKey() {
        make();
        return SigningKeys.privateKey(System.getProperty(PRIVATE));
    }

    private static void make() {
        synchronized (System.class) {
            if (System.getProperty(PRIVATE) == null) {
                KeyPair keys = SigningKeys.generate();
                System.setProperty(PUBLIC, SigningKeys.publicText(keys));
                System.setProperty(PRIVATE, SigningKeys.privateText(keys));
            }
        }
    }
}
