package org.duban.contracts.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LightTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final LocalDate YELLOW_FROM = LocalDate.of(2026, 3, 26);

    @Test
    void isGreenUntilTheDaysBeforeTheDeadline() {
        assertThat(on(YELLOW_FROM.minusDays(1))).isEqualTo(Light.GREEN);
    }

    @Test
    void isYellowFromThenUntilTheDeadlinesOwnDayIsOver() {
        assertThat(on(YELLOW_FROM)).isEqualTo(Light.YELLOW);
        assertThat(on(DUE)).isEqualTo(Light.YELLOW);
    }

    @Test
    void isRedFromTheDayAfter() {
        assertThat(on(DUE.plusDays(1))).isEqualTo(Light.RED);
    }

    @Test
    void staysGreenOnceSubmittedInTime() {
        assertThat(Light.of(TaskStatus.SUBMITTED, false, DUE, YELLOW_FROM, DUE, DUE.plusDays(30)))
                .isEqualTo(Light.GREEN);
    }

    @Test
    void isRedWhenSubmittedLate() {
        assertThat(Light.of(TaskStatus.SUBMITTED, false, DUE, YELLOW_FROM, DUE.plusDays(1), DUE.plusDays(2)))
                .isEqualTo(Light.RED);
    }

    @Test
    void isNoneWhileTheClockStandsStillAndAfterTheEnd() {
        assertThat(Light.of(TaskStatus.SUSPENDED, true, DUE, YELLOW_FROM, null, DUE.plusDays(9)))
                .isNull();
        assertThat(Light.of(TaskStatus.CLOSED, false, DUE, YELLOW_FROM, null, DUE.plusDays(9)))
                .isNull();
        assertThat(Light.of(TaskStatus.CANCELLED, false, DUE, YELLOW_FROM, null, DUE))
                .isNull();
    }

    private static Light on(LocalDate today) {
        return Light.of(TaskStatus.IN_PROGRESS, false, DUE, YELLOW_FROM, null, today);
    }
}
