package org.duban.runtime.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.db.Ids;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/** Records taken off a topic but not applied: kept whole until they follow, are driven again, or are skipped. */
@ApplicationScoped
class HeldTable {
    private static final String COLUMNS = """
            id, topic, partition, record_offset, record_timestamp, key, event_id, sequence, type, headers, value,
            state, reason, attempts, next_attempt_at, parked_at
            """;
    private static final ObjectMapper HEADERS = new ObjectMapper();

    private final Sql sql;
    private final AppliedTable applied;
    private final CityClock clock;

    HeldTable(Sql sql, AppliedTable applied, CityClock clock) {
        this.sql = sql;
        this.applied = applied;
        this.clock = clock;
    }

    /** Keeps a record behind its aggregate; a record that is kept already is not kept twice. */
    void keep(Letter letter, HeldState state, String reason, Instant nextAttempt) throws SQLException {
        int kept = sql.update(
                """
                insert into parked_event (id, topic, partition, record_offset, record_timestamp, key, event_id, sequence,
                    type, headers, value, state, reason, next_attempt_at, parked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                on conflict do nothing
                """,
                Ids.next(),
                letter.topic().name(),
                letter.coordinates().partition(),
                letter.coordinates().offset(),
                letter.coordinates().timestamp(),
                letter.key(),
                letter.eventId(),
                letter.sequence(),
                letter.type(),
                json(letter.headers()),
                letter.value(),
                state.name(),
                reason,
                nextAttempt,
                clock.now());
        applied.hold(letter, kept);
    }

    /** The record that has to go first among those held for the aggregate. */
    Optional<HeldEvent> first(Topic topic, String key) throws SQLException {
        return sql.all("select " + COLUMNS + """
                                from parked_event where topic = ? and key = ? and resolved_at is null
                                order by sequence nulls first, id limit 1
                                """, this::read, topic.name(), key).stream()
                .findFirst();
    }

    /** Those whose next attempt is due. */
    List<HeldEvent> due(int limit) throws SQLException {
        return sql.all(
                "select " + COLUMNS
                        + " from parked_event where state = 'RETRYING' and next_attempt_at <= ? order by next_attempt_at limit ?",
                this::read,
                clock.now(),
                limit);
    }

    Optional<HeldEvent> find(UUID id) throws SQLException {
        return sql.all("select " + COLUMNS + " from parked_event where id = ?", this::read, id).stream()
                .findFirst();
    }

    /** Open ones after the given id, oldest first. */
    List<HeldEvent> open(UUID after, int limit) throws SQLException {
        return sql.all(
                "select " + COLUMNS
                        + " from parked_event where resolved_at is null and id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000'::uuid) order by id limit ?",
                this::read,
                after,
                limit);
    }

    void resolve(HeldEvent held, HeldState state, String by) throws SQLException {
        int resolved = sql.update(
                "update parked_event set state = ?, resolved_at = ?, resolved_by = ? where id = ? and resolved_at is null",
                state.name(),
                clock.now(),
                by,
                held.id());
        applied.hold(held.letter(), -resolved);
    }

    void mark(HeldEvent held, HeldState state, String reason, int attempts, Instant nextAttempt) throws SQLException {
        sql.update(
                "update parked_event set state = ?, reason = ?, attempts = ?, next_attempt_at = ? where id = ? and resolved_at is null",
                state.name(),
                reason,
                attempts,
                nextAttempt,
                held.id());
    }

    private HeldEvent read(ResultSet row) throws SQLException {
        Letter letter = Letter.of(
                Topic.valueOf(row.getString("topic")),
                new Letter.Coordinates(
                        row.getInt("partition"), row.getLong("record_offset"), row.getLong("record_timestamp")),
                row.getString("key"),
                headers(row.getString("headers")),
                row.getBytes("value"));
        return new HeldEvent(
                row.getObject("id", UUID.class),
                letter,
                HeldState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("attempts"),
                row.getObject("parked_at", java.time.OffsetDateTime.class).toInstant());
    }

    private static String json(Map<String, String> headers) {
        try {
            return HEADERS.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> headers(String json) {
        try {
            return HEADERS.readValue(json, new com.fasterxml.jackson.core.type.TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
