package org.duban.notification.firing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.notification.city.Eyes.awaitRung;
import static org.duban.notification.city.Eyes.awaitTold;
import static org.duban.notification.city.Eyes.inbox;
import static org.duban.notification.city.Eyes.reasons;
import static org.duban.notification.city.Eyes.told;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.MovableClock;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One rung that can't be told holds up none of those that fall due with it, and is not forgotten. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class AwkwardRungsTest {
    private static final String RUNG = " where rule = 'due+1' and task_id = ?";
    private final MovableClock clock = new MovableClock("2026-03-31T10:00");
    private City city;

    @Inject
    Sql sql;

    @BeforeEach
    void aCityOnATuesday() {
        QuarkusMock.installMockForType(clock, Clock.class);
        city = new City(clock);
    }

    @AfterEach
    void leave() {
        city.close();
    }

    @Test
    void aRungThatCannotBeWordedIsPutAsideAndToldOnceItCan() throws SQLException {
        city.department("QX");
        CityTask odd = overdueFromTomorrow("QX");
        CityTask plain = overdueFromTomorrow("QX");
        sql.update("update reminder set anchor = 'FULL_MOON'" + RUNG, id(odd));

        clock.moveTo("2026-04-01T09:00");

        awaitTold("officer.QX", plain, 3);
        awaitState(odd, "PLANNED NOT_WORDED");
        assertThat(told("officer.QX", odd)).doesNotContain("due+1");

        sql.update("update reminder set anchor = 'DUE'" + RUNG, id(odd));
        clock.moveTo("2026-04-01T09:15");

        awaitState(odd, "FIRED");
        assertThat(told("officer.QX", odd)).containsExactlyInAnyOrder("due+1", "due+0", "issued+0");
    }

    @Test
    void aRungThatTheDatabaseRefusesIsFoundAmongTheOthersAndPutAside() throws SQLException {
        city.department("DZ");
        CityTask refused = overdueFromTomorrow("DZ");
        CityTask plain = overdueFromTomorrow("DZ");
        sql.update("""
                insert into slip (id, number, colour, reminder_id, task_id, department, issued_at)
                select id, 'none', 'BLUE', id, task_id, department, fire_at from reminder""" + RUNG, id(refused));

        clock.moveTo("2026-04-01T09:00");

        awaitTold("officer.DZ", plain, 3);
        awaitState(refused, "PLANNED NOT_WORDED");

        sql.update("delete from slip where number = 'none'");
        clock.moveTo("2026-04-01T09:15");

        awaitState(refused, "FIRED");
        assertThat(told("officer.DZ", refused)).containsExactlyInAnyOrder("due+1", "due+0", "issued+0");
    }

    @Test
    void aRungOfAnUnknownDepartmentHoldsUpNobody() {
        city.department("WL");
        CityTask unknown = city.task("ZZ").dueOn("2026-04-20").issued();
        awaitRung(unknown, "issued+0 2026-03-31 PLANNED");

        CityTask known = city.task("WL").dueOn("2026-04-20").issued();

        awaitTold("officer.WL", known, 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> reasons(unknown, "PLANNED").contains("NOBODY_KNOWN"));

        city.department("ZZ");

        awaitTold("officer.ZZ", unknown, 1);
        assertThat(reasons(unknown, "FIRED")).containsOnlyNulls();
    }

    @Test
    void whoBecomesKnownWhileARungFiresIsToldWithoutDelay() throws SQLException {
        city.department("SM");
        overdueFromTomorrow("SM");
        CityTask unknown = city.task("UM").dueOn("2026-03-31").issued();
        awaitRung(unknown, "due+1 2026-04-01 PLANNED");

        Transactions.run(() -> {
            sql.update("lock table notice in share mode");
            clock.moveTo("2026-04-01T09:00");
            await().until(() -> somebodyWaits("relation"));
            city.department("UM");
            await().until(() -> somebodyWaits("advisory") || isKnown("UM"));
        });

        awaitTold("officer.UM", unknown, 3);
    }

    private boolean isKnown(String department) throws SQLException {
        return sql.one("select count(*) = 1 from department where code = ?", row -> row.getBoolean(1), department);
    }

    private boolean somebodyWaits(String lock) throws SQLException {
        String waiting = "select count(*) > 0 from pg_locks where locktype = ? and not granted";
        return sql.one(waiting, row -> row.getBoolean(1), lock);
    }

    @Test
    void aTitleStandsInTheInboxAsItWasWritten() {
        String title = "一\t二\r\n\\N \\. \"三\" {四,NULL} 𠮷 '五'";
        city.department("TY");
        CityTask task = city.task("TY").titled(title).dueOn("2026-04-20").issued();

        awaitTold("officer.TY", task, 1);

        assertThat(inbox("officer.TY", task).get(0).get("text").toString()).startsWith(title + "\n");
    }

    private CityTask overdueFromTomorrow(String lead) {
        CityTask task = city.task(lead).dueOn("2026-03-31").issued();
        awaitTold("officer." + lead, task, 2);
        awaitRung(task, "due+1 2026-04-01 PLANNED");
        return task;
    }

    private void awaitState(CityTask task, String state) {
        await().atMost(Duration.ofSeconds(60)).until(() -> state(task), state::equals);
    }

    /** Read from the database, as the service itself can't read a rung with a name that it doesn't know. */
    private String state(CityTask task) throws SQLException {
        return sql.one("select concat_ws(' ', state, reason) from reminder" + RUNG, row -> row.getString(1), id(task));
    }

    private static UUID id(CityTask task) {
        return UUID.fromString(task.id());
    }
}
