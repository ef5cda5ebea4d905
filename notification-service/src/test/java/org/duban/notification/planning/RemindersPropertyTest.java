package org.duban.notification.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.calendar.WorkingDays;
import org.duban.notification.policy.Policies;
import org.duban.notification.policy.Policy;
import org.duban.notification.policy.Rule;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.time.WorkingCalendar;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to tasks, whichever days pass, whoever takes note, whatever calendar is published: who was told what
 * is what the slow computation says. A failure names the seed; {@code -Dduban.seed=NUMBER} walks from another one.
 */
@QuarkusTest
@WithTestResource(DubanStack.class)
@TestProfile(RemindersPropertyTest.QuickLoops.class)
class RemindersPropertyTest {
    private static final Logger LOG = Logger.getLogger(RemindersPropertyTest.class);
    private static final long SEED = Long.getLong("duban.seed", 20260301L);

    @Inject
    FollowingTasks following;

    @Inject
    Ladders ladders;

    @Inject
    WorkingDays workingDays;

    @Inject
    Policies policies;

    @Inject
    ReminderConfig config;

    @Inject
    CityClock clock;

    @Inject
    Sql sql;

    /** The loops look often enough that a walk need not wait for them. */
    public static class QuickLoops implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("duban.reminders.poll", "0.02s", "duban.firing.poll", "0.02s");
        }
    }

    @Test
    void whoWasToldWhatIsWhatTheSlowComputationSays() throws Exception {
        int told = walk(SEED, 25, 40);
        assertThat(told).isGreaterThan(200);
    }

    @Test
    @Tag("slow")
    void itIsSoOnManyLongWalks() throws Exception {
        for (int i = 0; i < 10; i++) {
            walk(System.nanoTime(), 60, 120);
        }
    }

    @Test
    void aPlannerThatKnowsNoHolidaysIsCaught() {
        caught(basis -> new Ladders.Basis(
                basis.edition(), ladder(WorkingCalendar.PLAIN_WEEKS, LocalTime.of(9, 0)), basis.policies()));
    }

    @Test
    void aPlannerThatGetsUpAnHourLateIsCaught() {
        caught(basis -> new Ladders.Basis(
                basis.edition(), ladder(basis.ladder().calendar(), LocalTime.of(10, 0)), basis.policies()));
    }

    @Test
    void aPlannerThatRepeatsNothingIsCaught() {
        caught(basis -> new Ladders.Basis(
                basis.edition(),
                basis.ladder(),
                new Policies.Edition(
                        basis.policies().number(),
                        basis.policies().policies().stream()
                                .map(RemindersPropertyTest::withoutRepeats)
                                .toList())));
    }

    @Test
    void aServiceThatKeepsWhatPeopleSayToItselfIsCaught() {
        QuarkusMock.installMockForType(
                new Announcing(clock) {
                    @Override
                    void announce(TaskPlan task, TaskEventType type, TaskEvent event) {
                        // says nothing
                    }
                },
                Announcing.class);
        caught();
    }

    private void caught(UnaryOperator<Ladders.Basis> fault) {
        QuarkusMock.installMockForType(
                new Ladders(workingDays, policies, config, clock) {
                    @Override
                    Basis now() {
                        return fault.apply(super.now());
                    }
                },
                Ladders.class);
        caught();
    }

    private void caught() {
        assertThatThrownBy(() -> walk(SEED, 25, 40))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("seed " + SEED);
    }

    private Ladder ladder(WorkingCalendar calendar, LocalTime fireAt) {
        return new Ladder(calendar, clock.zone(), fireAt, clock.today());
    }

    private static Policy withoutRepeats(Policy policy) {
        List<Rule> once = policy.rules().stream()
                .map(rule -> new Rule(
                        rule.name(),
                        rule.anchor(),
                        rule.offsetDays(),
                        null,
                        rule.audience(),
                        rule.channels(),
                        rule.slip()))
                .toList();
        return policy.saying(once);
    }

    private int walk(long seed, int tasks, int days) throws Exception {
        LOG.infof("walking %d tasks through %d days from seed %d", tasks, days, seed);
        try (RandomWalk walk = new RandomWalk(seed, following, ladders, sql)) {
            walk.begin(tasks);
            for (int day = 0; day < days; day++) {
                walk.day();
            }
            return walk.told();
        }
    }
}
