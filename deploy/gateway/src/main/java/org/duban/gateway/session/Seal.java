package org.duban.gateway.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Makes text that only the gateway can read or write: AES-256-GCM, a random nonce before the ciphertext, base64url. */
@Singleton
class Seal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    /** Nothing that the same key might seal for another purpose passes for a session. */
    private static final byte[] PURPOSE = "duban console session 1".getBytes(US_ASCII);

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final SessionKeys keys;

    Seal(SessionKeys keys) {
        this.keys = keys;
    }

    String close(byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, keys.newest(), nonce).doFinal(content);
            return ENCODER.encodeToString(ByteBuffer.allocate(NONCE_BYTES + secret.length)
                    .put(nonce)
                    .put(secret)
                    .array());
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** What was sealed, or nothing if this is not exactly what one of the keys has sealed. */
    Optional<byte[]> open(String sealed) {
        return decoded(sealed)
                .flatMap(bytes -> keys.all().stream()
                        .flatMap(key -> open(bytes, key).stream())
                        .findFirst());
    }

    private static Optional<byte[]> decoded(String sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            boolean plausible = bytes.length >= NONCE_BYTES + TAG_BYTES
                    && ENCODER.encodeToString(bytes).equals(sealed);
            return plausible ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> open(byte[] bytes, SecretKey key) {
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES));
        } catch (AEADBadTagException foreign) {
            return Optional.empty();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(PURPOSE);
        return cipher;
    }
}
