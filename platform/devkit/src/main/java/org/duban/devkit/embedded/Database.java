package org.duban.devkit.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * One service's database: the owner migrates it, the service's role owns nothing and only works on rows.
 *
 * @param jdbcUrl without user and password
 */
public record Database(String name, String jdbcUrl, Credentials owner, Credentials service) {
    /** Names the database and its two roles after what uses it, such as {@code duban_task}, {@code task_owner}. */
    public static Database named(String name, String rolePrefix, PostgresServer server) {
        return new Database(
                name,
                server.jdbcUrl(name),
                Credentials.random(rolePrefix + "_owner"),
                Credentials.random(rolePrefix + "_service"));
    }

    /** A connection with the owner's rights. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, owner.username(), owner.password());
    }

    /** A connection with the rights that the service has at run time. */
    public Connection connectAsService() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, service.username(), service.password());
    }
}
