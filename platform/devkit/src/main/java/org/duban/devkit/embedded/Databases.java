package org.duban.devkit.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Creates databases with their roles; what is there already is kept and only gets its passwords set again. */
public final class Databases {
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final PostgresServer server;

    public Databases(PostgresServer server) {
        this.server = server;
    }

    /** Makes sure that the database and its two roles exist with the rights that {@link Database} promises. */
    public void create(Database database) throws SQLException {
        try (Connection admin = server.connect("postgres")) {
            createRole(admin, database.owner());
            createRole(admin, database.service());
            createDatabase(admin, database);
        }
        try (Connection inside = server.connect(database.name())) {
            grant(inside, database);
        }
    }

    private static void createRole(Connection admin, Credentials role) throws SQLException {
        boolean there = exists(admin, "select 1 from pg_roles where rolname = ?", role.username());
        execute(
                admin,
                (there ? "alter" : "create") + " role " + identifier(role.username()) + " login password "
                        + literal(role.password()));
    }

    // The builtin provider knows the same Unicode rules on every machine, whatever its C library ships.
    private static void createDatabase(Connection admin, Database database) throws SQLException {
        if (exists(admin, "select 1 from pg_database where datname = ?", database.name())) {
            return;
        }
        execute(
                admin,
                "create database " + identifier(database.name()) + " owner "
                        + identifier(database.owner().username())
                        + " template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'"
                        + " lc_collate 'C' lc_ctype 'C'");
    }

    private static void grant(Connection inside, Database database) throws SQLException {
        String owner = identifier(database.owner().username());
        String service = identifier(database.service().username());
        String defaults = "alter default privileges for role " + owner + " in schema public grant ";
        execute(inside, "revoke connect, temporary on database " + identifier(database.name()) + " from public");
        execute(inside, "grant connect on database " + identifier(database.name()) + " to " + service);
        execute(inside, defaults + "select, insert, update, delete on tables to " + service);
        execute(inside, defaults + "usage, select on sequences to " + service);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String identifier(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain database identifier: " + name);
        }
        return name;
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
