package org.duban.notification.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duban.contracts.delivery.Channel;
import org.duban.runtime.db.Sql;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Problem.Violation;
import org.duban.runtime.web.Text;

/** Lets a person choose; it holds for what is fired from then on. */
@ApplicationScoped
class Choosing {
    // Two first choices at once wait for one another here, so that the second finds the first.
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 11))";
    private static final List<Channel> OUTSIDE = List.of(Channel.EMAIL, Channel.GATEWAY);
    private final Checks checks;
    private final Sql sql;

    Choosing(Checks checks, Sql sql) {
        this.checks = checks;
        this.sql = sql;
    }

    /** @throws Problem 428 or 412 where the caller means another version, 422 for what can't be chosen */
    @Transactional
    Preference choose(String username, String ifMatch, Choice choice) {
        Preference preference = locked(username);
        Preconditions.require(ifMatch, preference.version());
        checks.valid(choice);
        require(choice);
        preference.choose(choice);
        preference.persist();
        return preference;
    }

    private Preference locked(String username) {
        try {
            sql.all(LOCK, row -> null, username);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Preference.locked(username).orElseGet(() -> new Preference(username));
    }

    private static void require(Choice choice) {
        List<Violation> faults = new ArrayList<>();
        List<Channel> channels = choice.channels() == null ? List.of() : choice.channels();
        for (int i = 0; i < channels.size(); i++) {
            if (!OUTSIDE.contains(channels.get(i))) {
                faults.add(new Violation("channels[" + i + "]", Text.of("must be one of %s", "应为 %s 之一", OUTSIDE)));
            } else if (channels.indexOf(channels.get(i)) < i) {
                faults.add(new Violation("channels[" + i + "]", new Text("is named twice", "重复")));
            }
        }
        if (choice.quietHours() != null
                && choice.quietHours().from().equals(choice.quietHours().to())) {
            faults.add(new Violation("quietHours.to", new Text("must be another time than from", "不得与开始时间相同")));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
