package org.duban.bench.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.duban.devkit.embedded.Database;

/** Tables of the shape that a derivation writes to, without anything that a service would add. */
final class PlainTables {
    private PlainTables() {}

    /** Makes them anew and answers the statement that writes the rows of one derivation. */
    static String create(Database database) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(text("plain-tables.sql"));
        }
        return text("plain-derivation.sql");
    }

    private static String text(String name) {
        try (InputStream file = PlainTables.class.getResourceAsStream("/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
