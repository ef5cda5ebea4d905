package org.duban.devkit.embedded;

import java.security.SecureRandom;
import java.util.Base64;

/** A database role and its password. */
public record Credentials(String username, String password) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 24;

    /** A role with a fresh random password. */
    public static Credentials random(String username) {
        return new Credentials(username, randomPassword());
    }

    static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Leaves the password out: this text ends in logs. */
    @Override
    public String toString() {
        return username;
    }
}
