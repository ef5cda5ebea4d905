package org.duban.devkit.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.duban.devkit.test.Receiver.Taken;

/** Verifies messages as their receivers do, by the text of Standard Webhooks and none of the code under test. */
public final class Signatures {
    private Signatures() {}

    /** Fails unless it is signed with the secret, at this moment. */
    public static void requireSigned(Taken message, String secret, Clock clock) {
        assertThat(signatures(message)).contains(expected(message, secret));
        assertThat(message.header("webhook-timestamp"))
                .isEqualTo(Long.toString(clock.instant().getEpochSecond()));
        assertThat(message.header("content-type")).isEqualTo("application/json");
    }

    /** Whether one of its signatures is the secret's. */
    public static boolean signed(Taken message, String secret) {
        return signatures(message).contains(expected(message, secret));
    }

    /** The signature with this secret, as the header has it. */
    public static String expected(Taken message, String secret) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            content.writeBytes(
                    (message.header("webhook-id") + "." + message.header("webhook-timestamp") + ".").getBytes(UTF_8));
            content.writeBytes(message.body());
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> signatures(Taken message) {
        return List.of(message.header("webhook-signature").split(" "));
    }
}
