package org.duban.notification.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.notification.policy.Anchor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectTest {
    @ParameterizedTest
    @EnumSource
    void aReminderCanBeAboutEachDayThatRulesCountFrom(Anchor anchor) {
        assertThat(Subject.of(anchor).anchor()).isEqualTo(anchor);
        assertThat(Subject.of(anchor)).hasToString(anchor.toString());
    }
}
