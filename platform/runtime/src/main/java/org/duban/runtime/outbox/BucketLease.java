package org.duban.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Ids;

/**
 * Which key buckets this instance relays. Each instance renews a lease on its fair share; what a dead one held falls
 * free when its lease runs out. The database's clock alone decides, so that instances need not agree on the time.
 */
@ApplicationScoped
class BucketLease {
    private static final String JOIN = """
            insert into relay_member (id, until) values (?, clock_timestamp() + ? * interval '1 millisecond')
            on conflict (id) do update set until = excluded.until
            """;
    private static final String FORGET = "delete from relay_member where until < clock_timestamp()";
    private static final String SHARE =
            "select ceil(?::numeric / greatest(count(*), 1)) from relay_member where until >= clock_timestamp()";
    private static final String GIVE_BACK = """
            update relay_bucket set owner = null, until = '-infinity' where bucket in (
                select bucket from relay_bucket where owner = ? order by bucket offset ?)
            """;
    private static final String TAKE = """
            update relay_bucket set owner = ?, until = clock_timestamp() + ? * interval '1 millisecond'
            where bucket in (
                select bucket from relay_bucket where owner = ? or until < clock_timestamp()
                order by owner is not distinct from ? desc, bucket limit ? for update skip locked)
            returning bucket
            """;

    private final RelayDatabase database;
    private final long leaseMillis;
    private final UUID self = Ids.next();
    private List<Short> held = List.of();
    private long renewAt;
    private long endsAt;

    BucketLease(RelayDatabase database, RelayConfig config) {
        this.database = database;
        this.leaseMillis = config.lease().toMillis();
    }

    /** The buckets held now, renewed when a third of the lease is over. */
    List<Short> buckets() throws SQLException {
        long now = System.nanoTime();
        if (held.isEmpty() || now - renewAt >= 0 || now - endsAt >= 0) {
            held = renew();
            renewAt = now + leaseMillis * 1_000_000 / 3;
            endsAt = now + leaseMillis * 1_000_000 * 4 / 5;
        }
        return held;
    }

    /** Gives all back at once, so that another instance need not wait. */
    void release() throws SQLException {
        held = List.of();
        update(GIVE_BACK, self, 0);
        update("delete from relay_member where id = ?", self);
    }

    private List<Short> renew() throws SQLException {
        update(JOIN, self, leaseMillis);
        update(FORGET);
        int share = share();
        update(GIVE_BACK, self, share);
        return take(share);
    }

    private int share() throws SQLException {
        try (PreparedStatement select = database.connection().prepareStatement(SHARE)) {
            select.setInt(1, KeyBucket.COUNT);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private List<Short> take(int share) throws SQLException {
        try (PreparedStatement update = database.connection().prepareStatement(TAKE)) {
            set(update, self, leaseMillis, self, self, share);
            try (ResultSet rows = update.executeQuery()) {
                List<Short> taken = new ArrayList<>();
                while (rows.next()) {
                    taken.add(rows.getShort(1));
                }
                taken.sort(null);
                return taken;
            }
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement update = database.connection().prepareStatement(sql)) {
            set(update, values);
            update.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
