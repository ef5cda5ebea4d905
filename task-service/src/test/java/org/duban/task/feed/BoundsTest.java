package org.duban.task.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.duban.runtime.feed.FeedToken;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No calendar grows with the years, and none is read under a wider scope than it was made for. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class BoundsTest {
    private static final LocalDate TODAY = LocalDate.of(2031, 3, 3);
    private static final String COPIES = """
            insert into task select (jsonb_populate_record(t, jsonb_build_object(
                'id', gen_random_uuid(), 'number', t.number || '/' || n, 'deadline', cast(? as date) + n))).*
            from task t cross join generate_series(cast(? as integer), cast(? as integer)) n where t.id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    Deadlines deadlines;

    @Inject
    WritingCalendar writing;

    private String department;
    private UUID task;

    @BeforeEach
    void aTask() {
        MovableClock.stopOn(TODAY);
        department = Office.newDepartment();
        task = UUID.fromString(Office.issuedTask(department));
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    @TestTransaction
    void ofVeryManyThoseNearestToTodayAreShown() throws SQLException {
        sql.update(COPIES, TODAY, -1010, 3009, task);

        List<LocalDate> days = deadlines.of(department).stream()
                .map(deadline -> deadline.stand().deadline())
                .toList();

        assertThat(days).hasSize(4000).isSorted();
        assertThat(days.get(0)).isEqualTo(TODAY.minusDays(1000));
        assertThat(days.get(3999)).isEqualTo(TODAY.plusDays(2998));
        assertThat(deadlines.of(null)).hasSizeBetween(4000, 5000);
    }

    @Test
    @TestTransaction
    void itIsReadUnderTheScopeOfTheFeed() throws SQLException {
        writing.of(feed(department), Optional.empty());
        assertThat(scope()).isEqualTo("department:" + department);

        writing.of(feed(null), Optional.empty());
        assertThat(scope()).isEqualTo("all");
    }

    private static CalendarFeed feed(String department) {
        return new CalendarFeed(
                FeedToken.draw(), new NewCalendarFeed(department, null), Locale.ENGLISH, "supervisor", Instant.EPOCH);
    }

    private String scope() throws SQLException {
        return sql.one("select current_setting('duban.scope')", row -> row.getString(1));
    }
}
