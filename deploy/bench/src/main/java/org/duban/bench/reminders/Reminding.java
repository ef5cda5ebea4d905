package org.duban.bench.reminders;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.duban.bench.Load;
import org.duban.bench.figures.Percentiles;
import org.duban.bench.parts.Parts;
import org.duban.bench.parts.Service;
import org.duban.bench.relay.Rounds;
import org.duban.devkit.embedded.Database;

/** Notification-service, the only one running, with many planned reminders; and the floors beside it. */
public final class Reminding {
    private static final int RUNG_OF_LATENESS = 6;
    private static final Duration AHEAD = Duration.ofSeconds(8);

    private final Parts parts;
    private final int planned;

    /** @param planned how many reminders there are, a tenth of which falls due at once */
    public Reminding(Parts parts, int planned) {
        this.parts = parts;
        this.planned = planned;
    }

    /**
     * What was measured.
     *
     * @param sweep rows a second in plain SQL
     * @param jobs jobs a second of a scheduler library
     * @param drained reminders a second
     * @param lateness in milliseconds
     */
    public record Outcome(Rounds sweep, double jobs, Rounds drained, Percentiles lateness) {}

    public Outcome measure(Load load) throws Exception {
        int due = planned / PlannedReminders.RUNGS;
        Database plain = parts.createDatabase("duban_plain_reminders", "plain_reminders");
        new Rows(plain).run(Rows.script("plain-reminders.sql"));
        Rounds sweep = new PlainSweep(plain).measure(planned);
        double jobs = new OneJobEach(plain).measure(planned, due);
        new Rows(plain).update("drop table plain_reminder, plain_notice, scheduled_tasks");
        parts.start(Service.NOTIFICATION);
        PlannedReminders reminders = new PlannedReminders(parts.databaseOf(Service.NOTIFICATION));
        reminders.fill(planned);
        Rounds drained = new Draining(reminders, due).measure();
        return new Outcome(sweep, jobs, drained, lateness(reminders, load, due));
    }

    private static Percentiles lateness(PlannedReminders reminders, Load load, int most) throws SQLException {
        int count = Math.min(load.counted(), most);
        Instant from = Instant.now().plus(AHEAD);
        reminders.fallDue(RUNG_OF_LATENESS, from, 1_000_000 / load.perSecond(), count);
        reminders.awaitTold();
        reminders.awaitSent();
        reminders.audit(RUNG_OF_LATENESS);
        return Percentiles.of(reminders.lateness(RUNG_OF_LATENESS).stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
    }
}
