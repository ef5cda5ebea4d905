package org.duban.devkit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path directory;

    @BeforeAll
    static void quieten() {
        ServerLogs.quieten();
    }

    @Test
    void theServiceWorksOnRowsThatTheOwnerMadeAndOwnsNothing() throws Exception {
        try (PostgresServer server = PostgresServer.start(PostgresSettings.temporary())) {
            Database database = Database.named("duban_task", "task", server);
            new Databases(server).create(database);
            try (Connection owner = database.connectAsOwner()) {
                run(owner, "create table deed (id int generated always as identity, what text)");
            }
            try (Connection service = database.connectAsService()) {
                run(service, "insert into deed (what) values ('整改')");
                assertThat(ask(service, "select what from deed")).isEqualTo("整改");
                assertThatThrownBy(() -> run(service, "drop table deed")).hasMessageContaining("must be owner");
                assertThatThrownBy(() -> run(service, "create table mine ()"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void nobodyComesInWithAWrongPassword() throws Exception {
        try (PostgresServer server = PostgresServer.start(PostgresSettings.temporary())) {
            Database database = Database.named("duban_task", "task", server);
            new Databases(server).create(database);
            Credentials wrong = new Credentials(database.service().username(), "guessed");
            Database guessed = new Database(database.name(), database.jdbcUrl(), wrong, wrong);
            assertThatThrownBy(guessed::connectAsService).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void chineseIsLettersToTheDatabase() throws Exception {
        try (PostgresServer server = PostgresServer.start(PostgresSettings.temporary())) {
            Database database = Database.named("duban_task", "task", server);
            new Databases(server).create(database);
            try (Connection owner = database.connectAsOwner()) {
                assertThat(ask(owner, "select '整改' ~ '^[[:alpha:]]+$' and upper('é') = 'É'"))
                        .isEqualTo("t");
            }
        }
    }

    @Test
    void aKeptServerIsDurableAndFindsItsDataAgain() throws Exception {
        PostgresSettings settings =
                PostgresSettings.kept(directory, FreePorts.next()).with("track_commit_timestamp", "on");
        Database database;
        try (PostgresServer first = PostgresServer.start(settings)) {
            database = Database.named("duban_task", "task", first);
            new Databases(first).create(database);
            try (Connection owner = database.connectAsOwner()) {
                run(owner, "create table deed (what text)");
            }
        }
        try (PostgresServer second = PostgresServer.start(settings)) {
            new Databases(second).create(database);
            try (Connection service = database.connectAsService()) {
                assertThat(ask(service, "select count(*) from deed")).isEqualTo("0");
                assertThat(ask(service, "show fsync")).isEqualTo("on");
                assertThat(ask(service, "show synchronous_commit")).isEqualTo("on");
                assertThat(ask(service, "show track_commit_timestamp")).isEqualTo("on");
            }
        }
    }

    @Test
    void aServerThatAKilledProcessLeftBehindIsStoppedFirst() throws Exception {
        PostgresSettings settings = PostgresSettings.kept(directory, FreePorts.next());
        ProcessHandle orphan = OrphanedPostgres.leaveBehind(directory);
        assertThat(orphan.isAlive()).isTrue();
        try (PostgresServer next = PostgresServer.start(settings)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(postmaster(next)).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void noProcessIsLeftAfterClosing() throws Exception {
        PostgresServer server = PostgresServer.start(PostgresSettings.temporary());
        ProcessHandle process = ProcessHandle.of(postmaster(server)).orElseThrow();
        server.close();
        assertThat(process.isAlive()).isFalse();
    }

    private static long postmaster(PostgresServer server) throws Exception {
        try (Connection connection = server.connect("postgres")) {
            return Long.parseLong(ask(connection, "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)"));
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
