package org.duban.notification.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.duban.runtime.web.Text;

/** What a notice says, in both languages. */
public record Content(Text title, Text text) {
    /** Lower-case hex over all that was rendered, so that it can be shown later what a person was told. */
    public String sha256() {
        String all = String.join("\n", title.zh(), text.zh(), title.en(), text.en());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
