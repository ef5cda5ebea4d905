package org.duban.notification.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.duban.runtime.web.Text;

/**
 * What a notice says, in both languages.
 *
 * @param sha256 lower-case hex over all that was rendered, so that it can be shown later what a person was told
 */
public record Content(Text title, Text text, String sha256) {
    public static Content of(Text title, Text text) {
        return new Content(title, text, hash(String.join("\n", title.zh(), text.zh(), title.en(), text.en())));
    }

    /** The same with something more at the end of its text. */
    public Content with(Text addition) {
        return of(title, new Text(text.en() + addition.en(), text.zh() + addition.zh()));
    }

    private static String hash(String all) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
