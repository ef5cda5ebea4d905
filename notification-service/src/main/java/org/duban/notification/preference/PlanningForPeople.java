package org.duban.notification.preference;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.duban.contracts.delivery.Channel;
import org.duban.notification.delivery.DeliveryConfig;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.time.CityClock;

/**
 * Plans deliveries to persons: by the channels of the rule, unless they chose others. What is mandatory (a slip, that a
 * task was issued, an urge, an instruction) comes by the rule's channels whatever they chose. In their quiet hours it waits until these are
 * over, and what comes beyond the third message of a day waits for their digest, but for a red slip.
 */
@ApplicationScoped
public class PlanningForPeople {
    // Whoever plans for a person with a digest counts the day's messages: one after the other, or each would miss the
    // other's. In an order, so that nobody waits in a circle.
    private static final String ONE_AT_A_TIME = """
            select p.username from preference p
            where p.digest_at is not null
                and p.username in (select n.recipient from notice n where n.id = any (?::text[]::uuid[]))
            order by p.username
            for no key update
            """;
    // A digest that is just being planned into is locked until its notices are there, so it can't be sent without them.
    private static final String PLAN = """
            with asked as (
                select ?::timestamptz as at, ?::text as zone, ?::text as channel, ?::text as lane,
                    ?::integer * interval '1 second' as patience
            ),
            now as (
                select asked.*, (asked.at at time zone asked.zone)::time as time,
                    (asked.at at time zone asked.zone)::date as day
                from asked
            ),
            wanted as materialized (
                select n.id, n.task_id, n.recipient, n.slip_colour is not distinct from 'RED' as red, p.quiet_from,
                    p.quiet_to, p.digest_at, row_number() over (partition by n.recipient order by n.id) as place
                from now
                join notice n on n.id = any (?::text[]::uuid[])
                join reminder r on r.id = n.reminder_id
                left join preference p on p.username = n.recipient
                where (now.channel = any (p.channels)
                        or now.channel = any (r.channels)
                            and (p.channels is null or n.slip_number is not null or r.anchor in ('ISSUED', 'URGED', 'INSTRUCTED')))
                    and exists (select from contact c where c.username = n.recipient
                        and (c.email is not null or now.channel <> 'EMAIL'))
            ),
            held as materialized (
                select w.id, w.recipient,
                    (now.day + (now.time >= w.digest_at)::integer + w.digest_at) at time zone now.zone as due
                from wanted w cross join now
                where w.digest_at is not null and not w.red
                    and w.place + (select count(*) from delivery d
                        where d.receiver = w.recipient and d.channel = now.channel and d.lane = now.lane
                            and d.planned_at >= now.day::timestamp at time zone now.zone
                            and d.notice_id is not null) > ?::integer
            ),
            digest as (
                insert into delivery (id, channel, receiver, lane, state, due_at, give_up_at, planned_at, digest_due)
                select uuidv7(), now.channel, h.recipient, now.lane, 'PLANNED', h.due, h.due + now.patience, now.at,
                    h.due
                from (select distinct recipient, due from held) h cross join now order by h.recipient
                on conflict (receiver, channel, lane, digest_due) where digest_due is not null
                    do update set planned_at = delivery.planned_at where delivery.state = 'PLANNED'
                returning id, receiver
            )
            insert into delivery
                (id, notice_id, task_id, channel, receiver, lane, state, due_at, give_up_at, planned_at, digest_id)
            select uuidv7(), w.id, w.task_id, now.channel, w.recipient, now.lane, 'PLANNED', moment.due,
                moment.due + now.patience, now.at, g.id
            from wanted w cross join now
            left join held h on h.id = w.id
            left join digest g on g.receiver = h.recipient
            cross join lateral (
                select case
                    when g.id is not null then h.due
                    when w.red or w.quiet_from is null then now.at
                    when w.quiet_from < w.quiet_to and now.time >= w.quiet_from and now.time < w.quiet_to
                        then (now.day + w.quiet_to) at time zone now.zone
                    when w.quiet_from > w.quiet_to and now.time >= w.quiet_from
                        then (now.day + 1 + w.quiet_to) at time zone now.zone
                    when w.quiet_from > w.quiet_to and now.time < w.quiet_to
                        then (now.day + w.quiet_to) at time zone now.zone
                    else now.at end as due) moment
            on conflict (notice_id, channel, receiver, lane) do nothing
            """;
    private static final String REACH = """
            select c.email, c.phone, p.language
            from (select ?::text as username) who
            left join lateral (select max(email) as email, max(phone) as phone from contact
                where username = who.username) c on true
            left join preference p on p.username = who.username
            """;
    /** So many messages of a day come by themselves where somebody wants a digest. */
    private static final int DIRECTLY = 3;

    private final DeliveryConfig config;
    private final PreferenceConfig defaults;
    private final CityClock clock;
    private final Sql sql;

    PlanningForPeople(DeliveryConfig config, PreferenceConfig defaults, CityClock clock, Sql sql) {
        this.config = config;
        this.defaults = defaults;
        this.clock = clock;
        this.sql = sql;
    }

    /**
     * Adds a delivery by this channel for each notice whose recipient is to get it that way.
     *
     * @return how many were added
     */
    public int plan(Channel channel, String lane, String[] notices, Instant now) throws SQLException {
        sql.all(ONE_AT_A_TIME, row -> row.getString(1), (Object) notices);
        return sql.update(
                PLAN,
                now,
                clock.zone().getId(),
                channel.name(),
                lane,
                (int) config.giveUpAfter().toSeconds(),
                notices,
                DIRECTLY);
    }

    /** Where the person is reached now. */
    public Reachable reach(String username) {
        try {
            return Transactions.call(() -> sql.one(REACH, row -> reachable(username, row), username));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Reachable reachable(String username, ResultSet row) throws SQLException {
        String language = row.getString("language");
        return new Reachable(
                username,
                row.getString("email"),
                row.getString("phone"),
                Locale.forLanguageTag(language == null ? defaults.language() : language));
    }
}
