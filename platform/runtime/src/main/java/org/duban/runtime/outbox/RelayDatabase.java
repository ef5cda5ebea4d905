package org.duban.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The relay's own connection. It commits without waiting for the disk: what a crash can undo is the deletion of a
 * pending row, and then an event is sent twice, which receivers are built for.
 */
@ApplicationScoped
class RelayDatabase {
    // The pending rows grow from none to many faster than statistics follow, so the plan is not left to them: always
    // along the index, in its order.
    private static final String OPTIONS = "-c synchronous_commit=off -c plan_cache_mode=force_generic_plan"
            + " -c enable_seqscan=off -c enable_bitmapscan=off -c enable_sort=off -c enable_hashjoin=off"
            + " -c enable_mergejoin=off";
    private static final Logger LOG = Logger.getLogger(RelayDatabase.class);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private Connection connection;

    Connection connection() throws SQLException {
        if (connection == null || connection.isClosed()) {
            Properties settings = new Properties();
            settings.setProperty("user", username);
            settings.setProperty("password", password);
            settings.setProperty("ApplicationName", "duban-relay");
            settings.setProperty("prepareThreshold", "1");
            settings.setProperty("tcpKeepAlive", "true");
            settings.setProperty("socketTimeout", "30");
            settings.setProperty("options", OPTIONS);
            connection = DriverManager.getConnection(url, settings);
        }
        return connection;
    }

    /** Drops a connection that failed, so that the next step makes a new one. */
    void discard() {
        Connection failed = connection;
        connection = null;
        try {
            if (failed != null) {
                failed.close();
            }
        } catch (SQLException e) {
            LOG.debug("it was of no use any more", e);
        }
    }
}
