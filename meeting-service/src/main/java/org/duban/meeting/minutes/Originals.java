package org.duban.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.duban.runtime.db.Sql;

/** The files as they came, byte for byte. */
@ApplicationScoped
class Originals {
    private final Sql sql;

    Originals(Sql sql) {
        this.sql = sql;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void keep(UUID minutes, byte[] content) {
        try {
            sql.update("insert into minutes_original (minutes_id, content) values (?, ?)", minutes, content);
        } catch (SQLException e) {
            throw new IllegalStateException("the file could not be kept", e);
        }
    }

    byte[] get(UUID minutes) {
        try {
            return sql.one(
                    "select content from minutes_original where minutes_id = ?", row -> row.getBytes(1), minutes);
        } catch (SQLException e) {
            throw new IllegalStateException("the file could not be read", e);
        }
    }
}
