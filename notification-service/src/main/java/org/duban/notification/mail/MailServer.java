package org.duban.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The mail server of the house, as the threads that hand letters over see it: each waits for its answer. */
@ApplicationScoped
class MailServer {
    private final ReactiveMailer mailer;
    private final Duration timeout;
    private final Context context;

    MailServer(ReactiveMailer mailer, MailConfig config, Vertx vertx) {
        this.mailer = mailer;
        this.timeout = config.timeout();
        this.context = ((VertxInternal) vertx).createEventLoopContext();
    }

    /**
     * What went wrong with the letter, or nothing.
     *
     * <p>All connections live on one event loop. Opened from elsewhere, a connection belongs to another loop than the
     * one that is about to listen to it, and the greeting of a quick server is read before anybody listens: the letter
     * then waits for it until its time is up.
     */
    Optional<String> refusal(Mail mail) {
        try {
            Uni.createFrom()
                    .deferred(() -> mailer.send(mail))
                    .runSubscriptionOn(send -> context.runOnContext(nothing -> send.run()))
                    .await()
                    .atMost(timeout);
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.of("no answer of the mail server within " + timeout.toSeconds() + " s");
        } catch (RuntimeException e) {
            return Optional.of("the mail server did not take it: " + reason(e));
        }
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
    }
}
