package org.duban.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.delivery.Channel;
import org.duban.contracts.delivery.Slip;
import org.duban.contracts.delivery.SlipColour;
import org.duban.runtime.db.Sql;
import org.duban.runtime.web.Text;

/** Takes what is due under a lease, as far as lanes and paces have room. */
@ApplicationScoped
class DueDeliveries {
    // The lanes are found by hopping through the index, so that a lane with a million messages waiting costs the others
    // nothing. Nobody can tell the planner that few rows come out: the array and "offset 0" keep it from reading whole
    // tables for them. A row that another instance is just taking is passed over.
    private static final String TAKE = """
            with recursive lane (name) as (
                (select lane from delivery where state in ('PLANNED', 'SENDING', 'RETRYING') and digest_id is null
                 order by lane limit 1)
                union all
                select (select d.lane from delivery d
                        where d.state in ('PLANNED', 'SENDING', 'RETRYING') and d.digest_id is null
                            and d.lane > l.name
                        order by d.lane limit 1)
                from lane l where l.name is not null
            ),
            busy as (select * from unnest(?::text[], ?::integer[]) as b (lane, sending)),
            due as materialized (
                select d.id, d.channel, d.due_at
                from lane l left join busy b on b.lane = l.name
                cross join lateral (
                    select id, channel, due_at from delivery
                    where state in ('PLANNED', 'SENDING', 'RETRYING') and digest_id is null
                        and lane = l.name and due_at <= ?
                    order by due_at, id
                    limit greatest(0, ?::integer - coalesce(b.sending, 0))
                    for update skip locked) d
                where l.name is not null
            ),
            chosen as (
                select d.id
                from (select id, channel, row_number() over (partition by channel order by due_at, id) as place
                      from due) d
                join unnest(?::text[], ?::integer[]) as pace (channel, permits) on pace.channel = d.channel
                where d.place <= pace.permits
            ),
            taken as (
                update delivery d set state = 'SENDING', attempts = d.attempts + 1, tries = d.tries + 1, due_at = ?
                where d.id = any (array (select id from chosen))
                returning d.*
            ),
            noted as (
                insert into delivery_attempt (delivery_id, number, started_at) select id, attempts, ? from taken
            )
            select t.id, t.channel, t.receiver, t.lane, t.attempts, t.planned_at, t.digest_due, t.notice_id,
                n.task_id, n.task_number, n.round, n.rule, n.nominal_date, n.due_version, r.department, n.recipient, n.slip_number, n.slip_colour,
                n.title_en, n.title_zh, n.text_en, n.text_zh, n.fired_at, n.content_sha256, r.cause
            from taken t
            left join lateral (select * from notice where id = t.notice_id offset 0) n on true
            left join lateral (select department, cause from reminder where id = n.reminder_id offset 0) r on true
            """;
    private static final String CARRIED = """
            select d.digest_id, d.notice_id, n.task_id, n.task_number, n.round, n.rule, n.nominal_date, n.due_version,
                r.department, n.recipient, n.slip_number, n.slip_colour, n.title_en, n.title_zh, n.text_en, n.text_zh,
                n.fired_at, n.content_sha256, r.cause
            from delivery d join notice n on n.id = d.notice_id join reminder r on r.id = n.reminder_id
            where d.digest_id = any (?::text[]::uuid[]) and d.state in ('PLANNED', 'FAILED') order by n.id
            """;
    private final Sql sql;

    DueDeliveries(Sql sql) {
        this.sql = sql;
    }

    /**
     * What may be handed over now.
     *
     * @param busy messages under way in each lane
     * @param atOnce how many a lane takes
     * @param permits how many each channel takes
     */
    List<Message> take(
            Map<String, Integer> busy, int atOnce, Map<Channel, Integer> permits, Instant now, Duration lease)
            throws SQLException {
        List<Channel> channels = List.copyOf(permits.keySet());
        List<String> lanes = List.copyOf(busy.keySet());
        List<Message> taken = sql.all(
                TAKE,
                DueDeliveries::message,
                lanes.toArray(String[]::new),
                lanes.stream().map(busy::get).toArray(Integer[]::new),
                now,
                atOnce,
                channels.stream().map(Channel::name).toArray(String[]::new),
                channels.stream().map(permits::get).toArray(Integer[]::new),
                now.plus(lease),
                now);
        return taken.stream().anyMatch(Message::digest) ? withContents(taken) : taken;
    }

    private List<Message> withContents(List<Message> taken) throws SQLException {
        Map<UUID, List<Said>> carried = new HashMap<>();
        Object digests = taken.stream()
                .filter(Message::digest)
                .map(digest -> digest.id().toString())
                .toArray(String[]::new);
        sql.all(
                CARRIED,
                row -> carried.computeIfAbsent(row.getObject("digest_id", UUID.class), id -> new ArrayList<>())
                        .add(said(row)),
                digests);
        return taken.stream()
                .map(message ->
                        message.digest() ? message.carrying(carried.getOrDefault(message.id(), List.of())) : message)
                .toList();
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getString("receiver"),
                row.getString("lane"),
                row.getInt("attempts"),
                instant(row, "planned_at"),
                row.getString("digest_due") != null,
                row.getString("notice_id") == null ? List.of() : List.of(said(row)));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getObject("notice_id", UUID.class),
                row.getObject("task_id", UUID.class),
                row.getString("task_number"),
                row.getInt("round"),
                row.getString("rule"),
                row.getObject("nominal_date", LocalDate.class),
                row.getInt("due_version"),
                row.getString("department"),
                row.getString("recipient"),
                slip(row),
                new Text(row.getString("title_en"), row.getString("title_zh")),
                new Text(row.getString("text_en"), row.getString("text_zh")),
                instant(row, "fired_at"),
                row.getString("content_sha256"),
                row.getObject("cause", UUID.class));
    }

    private static Slip slip(ResultSet row) throws SQLException {
        String number = row.getString("slip_number");
        return number == null ? null : new Slip(number, SlipColour.valueOf(row.getString("slip_colour")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
