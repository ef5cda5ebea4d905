package org.duban.runtime.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** What a person does about records that were parked: drive them again, or skip them. */
@ApplicationScoped
class ParkedEvents {
    private final HeldTable held;
    private final AppliedTable applied;
    private final Draining draining;

    ParkedEvents(HeldTable held, AppliedTable applied, Draining draining) {
        this.held = held;
        this.applied = applied;
        this.draining = draining;
    }

    /** Tries the record again; with success the ones behind it follow. */
    HeldEvent redrive(UUID id, String by) throws SQLException {
        HeldEvent event = first(id);
        draining.drain(event.letter().topic(), event.letter().key(), new Draining.Allowance(id, true, by));
        return held.find(id).orElseThrow();
    }

    /** Leaves the record out for good; the ones behind it follow. */
    HeldEvent skip(UUID id, String by) throws SQLException {
        HeldEvent event = first(id);
        Transactions.run(() -> {
            applied.lock(event.letter().topic(), List.of(event.letter().key()));
            held.resolve(event, HeldState.SKIPPED, by);
            if (event.letter().sequence() != null) {
                applied.advance(event.letter());
            }
        });
        draining.drain(event.letter().topic(), event.letter().key(), new Draining.Allowance(null, false, by));
        return held.find(id).orElseThrow();
    }

    private HeldEvent first(UUID id) throws SQLException {
        HeldEvent event = held.find(id).orElseThrow(Problem::notFound);
        boolean first = held.first(event.letter().topic(), event.letter().key())
                .filter(head -> head.id().equals(id))
                .isPresent();
        if (!first) {
            throw Problem.of(
                    org.duban.runtime.web.ProblemType.CONFLICT,
                    new Text(
                            "It is resolved already, or an earlier record of its aggregate comes first.",
                            "该记录已处理，或须先处理同一对象的更早记录。"));
        }
        return event;
    }
}
