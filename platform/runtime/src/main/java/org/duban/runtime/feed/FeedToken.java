package org.duban.runtime.feed;

import java.security.SecureRandom;
import java.util.Base64;
import org.duban.runtime.hash.Sha256;

/** What opens a calendar to who knows it. Its maker is told once; here only its hash is kept. */
public record FeedToken(String value) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, of 256 random bits: 43 signs that an address can have. */
    public static FeedToken draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] sha256() {
        return Sha256.of(value);
    }

    /** Without its value, which has no place in a log. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
