package org.duban.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An e-mail as it is written.
 *
 * @param template name and version of what it was written with
 */
record Letter(String subject, String text, String html, String template) {
    /** Lower-case hex over all that its reader sees. */
    String sha256() {
        return sha256(String.join("\n", subject, text, html));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
