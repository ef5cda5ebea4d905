package org.duban.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPersonTest {
    private static final Set<String> DEPARTMENTS = Set.of("EDU", "D2", "lower", "A");

    @ParameterizedTest
    @CsvSource({
        "secretary, secretary,",
        "supervisor, supervisor,",
        "supervisor2, supervisor,",
        "leader, leader,",
        "auditor, auditor,",
        "system, system,",
        "officer.EDU, officer, EDU",
        "head.D2, head, D2",
    })
    void everybodyHasOneRoleAndTheirOwnDepartment(String username, String role, String department) {
        assertThat(DemoPerson.named(username, DEPARTMENTS))
                .contains(new DemoPerson(username, role, Optional.ofNullable(department)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Supervisor",
                "officer",
                "officer.",
                "officer.HEALTH",
                "officer.lower",
                "head.A",
                "chief.EDU",
                "head.EDU "
            })
    void nobodyElseLivesHere(String username) {
        assertThat(DemoPerson.named(username, DEPARTMENTS)).isEmpty();
    }
}
