package org.duban.task.closingfile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * A file in the zip, as the manifest names it.
 *
 * @param content opened once more for each reading
 */
record Part(
        String name, long size, String sha256, @JsonIgnore Supplier<InputStream> content) {
    private static final int PIECE = 64 * 1024;

    static Part of(String name, byte[] content) {
        return new Part(name, content.length, sha256(content), () -> new ByteArrayInputStream(content));
    }

    /** Whether the content is still that of this size and hash. */
    boolean isWhole() {
        MessageDigest digest = digest();
        byte[] piece = new byte[PIECE];
        try (InputStream in = content.get()) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
        return sha256.equals(HexFormat.of().formatHex(digest.digest()));
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
