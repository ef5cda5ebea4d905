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
 * Plans deliveries to persons: by the channels of the rule, unless they chose others. What is mandatory (a slip, or that
 * a task was issued) comes by the rule's channels whatever they chose. In their quiet hours it waits until these are
 * over, but for a red slip.
 */
@ApplicationScoped
public class PlanningForPeople {
    private static final String PLAN = """
            with now as (select ?::timestamptz as at, ?::text as zone, ?::text as channel)
            insert into delivery (id, notice_id, task_id, channel, receiver, lane, state, due_at, give_up_at, planned_at)
            select uuidv7(), n.id, n.task_id, now.channel, n.recipient, ?, 'PLANNED', moment.due,
                moment.due + ?::integer * interval '1 second', now.at
            from now
            join notice n on n.id = any (?::text[]::uuid[])
            join reminder r on r.id = n.reminder_id
            left join preference p on p.username = n.recipient
            cross join lateral (
                select (now.at at time zone now.zone)::time as time, (now.at at time zone now.zone)::date as day) local
            cross join lateral (
                select case
                    when n.slip_colour = 'RED' or p.quiet_from is null then now.at
                    when p.quiet_from < p.quiet_to and local.time >= p.quiet_from and local.time < p.quiet_to
                        then (local.day + p.quiet_to) at time zone now.zone
                    when p.quiet_from > p.quiet_to and local.time >= p.quiet_from
                        then (local.day + 1 + p.quiet_to) at time zone now.zone
                    when p.quiet_from > p.quiet_to and local.time < p.quiet_to
                        then (local.day + p.quiet_to) at time zone now.zone
                    else now.at end as due) moment
            where (now.channel = any (p.channels)
                    or now.channel = any (r.channels)
                        and (p.channels is null or n.slip_number is not null or r.anchor = 'ISSUED'))
                and exists (select from contact c where c.username = n.recipient
                    and (c.email is not null or now.channel <> 'EMAIL'))
            on conflict (notice_id, channel, receiver, lane) do nothing
            """;
    private static final String REACH = """
            select c.email, c.phone, p.language
            from (select ?::text as username) who
            left join lateral (select max(email) as email, max(phone) as phone from contact
                where username = who.username) c on true
            left join preference p on p.username = who.username
            """;
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
        return sql.update(
                PLAN,
                now,
                clock.zone().getId(),
                channel.name(),
                lane,
                (int) config.giveUpAfter().toSeconds(),
                notices);
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
