package org.duban.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.duban.contracts.delivery.Channel;
import org.duban.notification.delivery.Message;
import org.duban.notification.delivery.Outcome;
import org.duban.notification.delivery.Way;
import org.duban.notification.preference.PlanningForPeople;
import org.duban.notification.preference.Reachable;

/** The channel EMAIL: from the mail server's yes on, it is delivered. */
@ApplicationScoped
class MailWay implements Way {
    private static final String LANE = "smtp";
    private final MailConfig config;
    private final PlanningForPeople planning;
    private final Letters letters;
    private final ReactiveMailer mailer;

    MailWay(MailConfig config, PlanningForPeople planning, Letters letters, ReactiveMailer mailer) {
        this.config = config;
        this.planning = planning;
        this.letters = letters;
        this.mailer = mailer;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public int perSecond() {
        return config.perSecond();
    }

    @Override
    public int plan(String[] notices, Instant now) throws SQLException {
        return config.enabled() ? planning.plan(Channel.EMAIL, LANE, notices, now) : 0;
    }

    @Override
    public Outcome send(Message message) {
        if (message.said().isEmpty()) {
            return new Outcome.Needless("all of it was acknowledged");
        }
        Reachable person = planning.reach(message.receiver());
        if (person.email() == null) {
            return new Outcome.Hopeless("no e-mail address of " + message.receiver() + " is known");
        }
        Letter letter = letters.of(message, person.language());
        Mail mail = Mail.withText(person.email(), letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + message.id() + "@" + config.domain() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        return handedOver(mail)
                .<Outcome>map(Outcome.Trouble::new)
                .orElseGet(() -> new Outcome.Delivered(letter.sha256(), letter.template(), "taken by the mail server"));
    }

    /** What went wrong, or nothing. */
    private Optional<String> handedOver(Mail mail) {
        try {
            mailer.send(mail).await().atMost(config.timeout());
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.of(
                    "no answer of the mail server within " + config.timeout().toSeconds() + " s");
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
