package org.duban.notification.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.duban.notification.delivery.Message;
import org.duban.notification.delivery.Outcome;
import org.duban.runtime.time.CityClock;

/** Makes one call: checks where it goes, signs, posts, and reads the answer. */
@ApplicationScoped
class CallingWebhooks {
    private final Doors doors;
    private final WebhookClient client;
    private final WebhookConfig config;
    private final ObjectMapper json;
    private final CityClock clock;

    CallingWebhooks(Doors doors, WebhookClient client, WebhookConfig config, ObjectMapper json, CityClock clock) {
        this.doors = doors;
        this.client = client;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /** What became of it; 410 is no trouble but the receiver's last word. */
    Outcome call(Target target, Message message) {
        try {
            InetAddress address = doors.of(target.url().host());
            byte[] body = json.writeValueAsBytes(WebhookMessage.of(message));
            Signed signed = Signed.with(target.secrets(), message.id(), clock.now(), body);
            return outcome(client.post(target.url(), address, signed, config.timeout()), body);
        } catch (Doors.ClosedException e) {
            return new Outcome.Hopeless(e.getMessage());
        } catch (UnknownHostException e) {
            return new Outcome.Trouble("no address for " + target.url().host());
        } catch (TimeoutException e) {
            return new Outcome.Trouble("no answer within " + config.timeout().toSeconds() + " s");
        } catch (ExecutionException e) {
            return new Outcome.Trouble("no answer: " + e.getCause().getClass().getSimpleName());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Trouble("interrupted");
        }
    }

    private static Outcome outcome(int status, byte[] body) {
        String answered = Integer.toString(status);
        if (status / 100 == 2) {
            return new Outcome.Delivered(sha256(body), null, answered);
        }
        return status == Target.GONE ? new Outcome.Hopeless(answered) : new Outcome.Trouble(answered);
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
