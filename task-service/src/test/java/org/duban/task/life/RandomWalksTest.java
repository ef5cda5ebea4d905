package org.duban.task.life;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.duban.devkit.test.DubanStack;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random moves by random people: the service answers each as a small model of the workflow does, and agrees with it. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class RandomWalksTest {
    private static final Logger LOG = Logger.getLogger(RandomWalksTest.class);
    private static final int LONGEST = 60;

    private List<String> leads;
    private String co;

    @BeforeEach
    void aDay() {
        MovableClock.stopOn(LocalDate.of(2032, 3, 1));
        leads = List.of(Office.newDepartment(), Office.newDepartment());
        co = Office.newDepartment();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aShortWalkNeverDisagreesWithTheModel() {
        walk(500, 20260301);
    }

    @Test
    @Tag("slow")
    void aLongWalkNeverDisagreesWithTheModel() {
        walk(10_000, System.nanoTime());
    }

    private void walk(int steps, long seed) {
        LOG.infof("walking %d steps from seed %d", steps, seed);
        Random random = new Random(seed);
        Walk walk = new Walk(random, leads, co);
        int left = LONGEST;
        for (int i = 0; i < steps; i++) {
            walk.step();
            if (walk.ended() || --left == 0) {
                walk.compareTimeline();
                walk = new Walk(random, leads, co);
                left = LONGEST;
            }
        }
        walk.compareTimeline();
    }
}
