package org.duban.meeting.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.runtime.db.Ids;
import org.duban.runtime.search.SearchText;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Records more meetings than the API would in the time of a test; the owner of the tables also knows their statistics. */
@ApplicationScoped
class ManyMeetings {
    private static final int AT_ONCE = 1_000;
    private static final int WORDS = 12;

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private final Random random = new Random(20260227);
    private final List<String> vocabulary =
            IntStream.range(0, 2_000).mapToObj(i -> sign() + sign()).toList();

    /** Of one body, the first on the latest day. */
    void record(int count) throws SQLException {
        try (Connection database = DriverManager.getConnection(url + "?reWriteBatchedInserts=true", owner, password)) {
            UUID body = body(database);
            for (int from = 0; from < count; from += AT_ONCE) {
                insert(database, body, from);
            }
            database.createStatement().execute("vacuum analyze meeting, meeting_text");
        }
    }

    private void insert(Connection database, UUID body, int from) throws SQLException {
        database.setAutoCommit(false);
        try (PreparedStatement meeting = database.prepareStatement("""
                        insert into meeting (id, version, sequence, body_id, year, number, held_on, attendees, status,
                            recorded_by, recorded_at)
                        values (?, 0, 0, ?, 2026, ?, ?, '{}', 'HELD', 'test', now())
                        """);
                PreparedStatement text = database.prepareStatement(
                        "insert into meeting_text (meeting_id, part, piece, folded, terms) values (?, ?, 0, ?, ?)")) {
            for (int number = from; number < from + AT_ONCE; number++) {
                UUID id = Ids.next();
                add(meeting, id, body, number, LocalDate.of(2026, 2, 27).minusDays(number / 20));
                addText(text, id, "HEADER", "市政府第" + number % 60 + "次常务会议 / 林岚");
                addText(text, id, "MINUTES", minutes(number));
            }
            meeting.executeBatch();
            text.executeBatch();
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private String minutes(int number) {
        String some = IntStream.range(0, WORDS)
                .mapToObj(i -> vocabulary.get(random.nextInt(vocabulary.size())))
                .collect(Collectors.joining("和"));
        return "会议听取了防汛抗旱第" + number + "号汇报，" + some + "。harbour" + number;
    }

    private static void addText(PreparedStatement text, UUID meeting, String part, String words) throws SQLException {
        SearchText.Piece piece = SearchText.pieces(words).get(0);
        add(text, meeting, part, piece.folded(), piece.array());
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static UUID body(Connection database) throws SQLException {
        UUID id = Ids.next();
        try (PreparedStatement body =
                database.prepareStatement("insert into body (id, name, mark, created_at) values (?, ?, '常', now())")) {
            body.setObject(1, id);
            body.setString(2, "市政府常务会议 " + id);
            body.execute();
        }
        return id;
    }

    private String sign() {
        return Character.toString(0x4E00 + random.nextInt(3_000));
    }
}
