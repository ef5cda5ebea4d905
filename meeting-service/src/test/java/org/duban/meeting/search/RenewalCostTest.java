package org.duban.meeting.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Ids;
import org.duban.runtime.db.Sql;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it costs to make long minutes searchable. */
@QuarkusTest
@WithTestResource(DubanStack.class)
@Tag("slow")
class RenewalCostTest {
    private static final Logger LOG = Logger.getLogger(RenewalCostTest.class);

    private static final int MOST_TIMES = 10;

    @Inject
    Sql sql;

    @Inject
    MeetingTexts texts;

    /** How long the database takes to store the same pieces says what may be expected here and now. */
    @ParameterizedTest
    @CsvSource({"1, 2000", "20, 2000"})
    void findingTheWordsCostsLittleBesideStoringThem(int megabytes, int vocabulary) throws SQLException {
        UUID meeting = meetingWithMinutes(text(megabytes * 1_000_000, vocabulary));
        UUID other = meetingWithMinutes("");

        double renewing = renewed(meeting);
        double storing = seconds(() -> store(meeting, other));

        LOG.infof(
                "%d MB, %d words: %.2f s, stored again in %.2f s, %s",
                megabytes, vocabulary, renewing, storing, kept(meeting));
        assertThat(renewing).isLessThan(MOST_TIMES * storing);
    }

    /** Where little has to be stored, that is no measure: most of the time goes into reading the text. */
    @Test
    void fewWordsSaidOftenCostNoMoreThanMany() throws SQLException {
        UUID warm = meetingWithMinutes(text(1_000_000, 2_000));
        UUID many = meetingWithMinutes(text(1_000_000, 2_000));
        UUID few = meetingWithMinutes(text(1_000_000, 100));
        renewed(warm);

        double ofMany = renewed(many);
        double ofFew = renewed(few);

        LOG.infof("1 MB of 2000 words: %.2f s, of 100 words: %.2f s", ofMany, ofFew);
        assertThat(ofFew).isLessThan(2 * ofMany);
    }

    private double renewed(UUID meeting) {
        return seconds(() -> texts.renew(meeting, EnumSet.of(Part.MINUTES)));
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        QuarkusTransaction.requiringNew().timeout(300).run(work);
        return (System.nanoTime() - start) / 1e9;
    }

    private void store(UUID from, UUID to) {
        try {
            sql.update("""
                    insert into meeting_text (meeting_id, part, piece, folded, terms)
                    select ?, part, piece, folded, terms from meeting_text where meeting_id = ?
                    """, to, from);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String kept(UUID meeting) throws SQLException {
        return sql.one("""
                select count(*) || ' pieces, ' || sum(cardinality(terms)) || ' terms, '
                    || sum(pg_column_size(folded) + pg_column_size(terms)) / 1000 || ' kB'
                from meeting_text where meeting_id = ?
                """, row -> row.getString(1), meeting);
    }

    /** Sentences of words of two to four signs, so many different ones. */
    private static String text(int bytes, int vocabulary) {
        Random random = new Random(bytes + vocabulary);
        String[] words = IntStream.range(0, vocabulary)
                .mapToObj(i -> random.ints(2 + random.nextInt(3), 0x4E00, 0x4E00 + 3_000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toArray(String[]::new);
        StringBuilder text = new StringBuilder();
        while (text.length() * 3 < bytes) {
            text.append(words[random.nextInt(vocabulary)]).append(random.nextInt(8) == 0 ? "，" : "");
        }
        assertThat(text.toString().getBytes(UTF_8).length).isGreaterThan(bytes * 9 / 10);
        return text.toString();
    }

    private UUID meetingWithMinutes(String text) throws SQLException {
        UUID body = Ids.next();
        UUID meeting = Ids.next();
        sql.update("insert into body (id, name, mark, created_at) values (?, ?, '常', now())", body, "会议 " + body);
        sql.update("""
                insert into meeting (id, version, sequence, body_id, year, number, held_on, attendees, status,
                    minutes_version, recorded_by, recorded_at)
                values (?, 0, 0, ?, 2026, 1, '2026-02-27', '{}', 'HELD', 1, 'test', now())
                """, meeting, body);
        sql.update("""
                insert into minutes (id, meeting_id, version, sha256, content_type, text, imported_by, imported_at)
                values (?, ?, 1, '', 'text/plain', ?, 'test', now())
                """, Ids.next(), meeting, text);
        return meeting;
    }
}
