package org.duban.runtime.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/** How far each foreign aggregate has been applied. Its row is the lock under which the aggregate's events are taken. */
@ApplicationScoped
class AppliedTable {
    private static final String NOTED = """
            with noted as (
                insert into inbox (event_id, topic, key, sequence, taken_at)
                select e.id, ?, e.key, e.sequence, ?
                from unnest(?::text[]::uuid[], ?::text[], ?::bigint[]) as e (id, key, sequence)
                on conflict do nothing
                returning event_id, topic, key, sequence
            ),
            """;
    private static final String FOLLOW = NOTED + """
            moved as (
                insert into applied_sequence as a (topic, key, sequence, holding)
                select topic, key, sequence, 0 from noted order by key
                on conflict (topic, key) do update set sequence = excluded.sequence
                where a.holding = 0
                    and (a.sequence in (0, excluded.sequence - 1) or ? and a.sequence < excluded.sequence)
                returning key
            )
            select event_id, moved.key is not null as follows, set_config('duban.scope', 'system', true)
            from noted left join moved using (key)
            """;

    private static final String TAKE = NOTED + """
            moved as (
                insert into applied_sequence as a (topic, key, sequence, holding)
                select topic, key, max(sequence), 0 from noted group by topic, key
                on conflict (topic, key) do update set sequence = greatest(a.sequence, excluded.sequence)
            )
            select event_id from noted
            """;

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

    /**
     * Locks aggregates until the transaction ends, always in the order of their keys, so that two transactions never
     * wait for one another in a circle.
     */
    Map<String, Standing> lock(Topic topic, Collection<String> keys) throws SQLException {
        Map<String, Standing> standings = new HashMap<>();
        sql.all(
                """
                insert into applied_sequence as a (topic, key, sequence, holding)
                select ?, key, 0, 0 from unnest(?::text[]) key order by key
                on conflict (topic, key) do update set holding = a.holding
                returning key, sequence, holding, set_config('duban.scope', 'system', true)
                """,
                row -> standings.put(row.getString(1), new Standing(row.getLong(2), row.getInt(3))),
                topic.name(),
                keys.toArray(String[]::new));
        return standings;
    }

    /**
     * Takes those events of one topic that are what their aggregate waits for, and locks their aggregates as {@link #lock}
     * would: one journey where locking, looking and taking are two. One event of an aggregate at most.
     *
     * @return the ids of those taken; with the others nothing was done
     */
    Set<UUID> follow(Topic topic, Collection<Letter> letters) throws SQLException {
        if (letters.isEmpty()) {
            return Set.of();
        }
        Map<Boolean, Set<UUID>> noted = Map.of(true, new HashSet<>(), false, new HashSet<>());
        sql.all(
                FOLLOW,
                row -> noted.get(row.getBoolean(2)).add(row.getObject(1, UUID.class)),
                topic.name(),
                clock.now(),
                ids(letters),
                keys(letters),
                sequences(letters),
                topic.compacted());
        if (!noted.get(false).isEmpty()) {
            forget(noted.get(false));
        }
        return noted.get(true);
    }

    private void forget(Collection<UUID> events) throws SQLException {
        sql.update("delete from inbox where event_id = any (?::text[]::uuid[])", (Object)
                events.stream().map(UUID::toString).toArray(String[]::new));
    }

    /** Lets only one transaction at a time take several of the topic's events; others may still take single ones. */
    void lockBatches(Topic topic) throws SQLException {
        sql.all("select pg_advisory_xact_lock(hashtextextended(?, 11))", row -> null, topic.name());
    }

    /** Records events of one topic as taken and moves their aggregates on; answers those not taken before. */
    Set<UUID> take(Topic topic, List<Letter> letters) throws SQLException {
        return new HashSet<>(sql.all(
                TAKE,
                row -> row.getObject(1, UUID.class),
                topic.name(),
                clock.now(),
                ids(letters),
                keys(letters),
                sequences(letters)));
    }

    private static String[] ids(Collection<Letter> letters) {
        return letters.stream().map(Letter::eventId).map(UUID::toString).toArray(String[]::new);
    }

    private static String[] keys(Collection<Letter> letters) {
        return letters.stream().map(Letter::key).toArray(String[]::new);
    }

    private static Long[] sequences(Collection<Letter> letters) {
        return letters.stream().map(Letter::sequence).toArray(Long[]::new);
    }

    /** Moves an aggregate on without anything being taken. */
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
