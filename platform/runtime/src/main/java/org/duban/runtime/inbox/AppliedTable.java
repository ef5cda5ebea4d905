package org.duban.runtime.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/** How far each foreign aggregate has been applied. Its row is the lock under which the aggregate's events are taken. */
@ApplicationScoped
class AppliedTable {
    private final Sql sql;
    private final CityClock clock;

    AppliedTable(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * How far it is.
     *
     * @param sequence 0 where none was applied yet
     * @param holding how many of its records wait or are parked
     */
    record Standing(long sequence, int holding) {
        boolean neverMet() {
            return sequence == 0;
        }
    }

    /** Locks the aggregate until the transaction ends. */
    Standing lock(Topic topic, String key) throws SQLException {
        return sql.one("""
                insert into applied_sequence as a (topic, key, sequence, holding) values (?, ?, 0, 0)
                on conflict (topic, key) do update set holding = a.holding
                returning sequence, holding, set_config('duban.scope', 'system', true)
                """, row -> new Standing(row.getLong(1), row.getInt(2)), topic.name(), key);
    }

    /** Records the event as taken; false where it was already. */
    boolean note(Letter letter) throws SQLException {
        return sql.update("""
                        insert into inbox (event_id, topic, key, sequence, taken_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """, letter.eventId(), letter.topic().name(), letter.key(), letter.sequence(), clock.now())
                == 1;
    }

    void advance(Letter letter) throws SQLException {
        sql.update(
                "update applied_sequence set sequence = greatest(sequence, ?) where topic = ? and key = ?",
                letter.sequence(),
                letter.topic().name(),
                letter.key());
    }

    void hold(Letter letter, int more) throws SQLException {
        sql.update(
                "update applied_sequence set holding = holding + ? where topic = ? and key = ?",
                more,
                letter.topic().name(),
                letter.key());
    }
}
