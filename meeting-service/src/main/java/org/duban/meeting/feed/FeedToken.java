package org.duban.meeting.feed;

import java.security.SecureRandom;
import java.util.Base64;

/** What opens a calendar to who knows it. Its maker is told once; here only its hash is kept. */
record FeedToken(String value) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedToken draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] sha256() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "FeedToken";
    }
}
