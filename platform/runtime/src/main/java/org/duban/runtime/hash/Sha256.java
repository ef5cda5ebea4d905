package org.duban.runtime.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which anybody can tell whether a text, in UTF-8, is still what it was. */
public final class Sha256 {
    private Sha256() {}

    /** Its 32 bytes. */
    public static byte[] of(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same in hexadecimal, in small letters. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text));
    }
}
