package org.duban.notification.mail;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
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
    private final MailServer server;

    MailWay(MailConfig config, PlanningForPeople planning, Letters letters, MailServer server) {
        this.config = config;
        this.planning = planning;
        this.letters = letters;
        this.server = server;
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
        return server.refusal(mail)
                .<Outcome>map(Outcome.Trouble::new)
                .orElseGet(() -> new Outcome.Delivered(letter.sha256(), letter.template(), "taken by the mail server"));
    }
}
