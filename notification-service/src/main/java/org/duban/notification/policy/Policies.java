package org.duban.notification.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.duban.contracts.delivery.Channel;
import org.duban.contracts.delivery.SlipColour;
import org.duban.runtime.db.Sql;

/** Reads the policies. */
@ApplicationScoped
public class Policies {
    private static final String DEFAULT = "default";
    private static final String RULES = """
            select name, anchor, offset_days, repeat_days, audience, channels, slip
            from reminder_rule where policy = ?
            order by array_position(array ['ISSUED', 'ACCEPT_BY', 'DUE'], anchor), offset_days
            """;
    private final Sql sql;

    Policies(Sql sql) {
        this.sql = sql;
    }

    /** The policy that every task follows. */
    public Policy inForce() {
        try {
            return new Policy(DEFAULT, sql.all(RULES, Policies::rule, DEFAULT));
        } catch (SQLException e) {
            throw new IllegalStateException("the reminder policy can't be read", e);
        }
    }

    private static Rule rule(ResultSet row) throws SQLException {
        String slip = row.getString("slip");
        return new Rule(
                row.getString("name"),
                Anchor.valueOf(row.getString("anchor")),
                row.getInt("offset_days"),
                row.getObject("repeat_days", Integer.class),
                names(row, "audience", Audience::valueOf),
                names(row, "channels", Channel::valueOf),
                slip == null ? null : SlipColour.valueOf(slip));
    }

    private static <T> List<T> names(ResultSet row, String column, Function<String, T> named) throws SQLException {
        String[] names = (String[]) row.getArray(column).getArray();
        return Arrays.stream(names).map(named).toList();
    }
}
