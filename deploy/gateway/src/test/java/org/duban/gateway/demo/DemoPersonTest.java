package org.duban.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPersonTest {
    private static final List<DemoDepartment> DEPARTMENTS =
            Stream.of("EDU", "D2", "lower", "A").map(DemoDepartment::of).toList();

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
                .contains(new DemoPerson(username, Optional.empty(), role, Optional.ofNullable(department)));
    }

    @Test
    void theirNamesAreThoseThatADepartmentKnows() {
        List<DemoDepartment> known =
                List.of(DemoDepartment.of("EDU\tzh=教育局\ten=Education Bureau\thead.EDU=程立言\tleader=陆明远\todd"));
        assertThat(DemoPerson.named("head.EDU", known).orElseThrow().name()).contains("程立言");
        assertThat(DemoPerson.named("leader", known).orElseThrow().name()).contains("陆明远");
        assertThat(DemoPerson.named("officer.EDU", known).orElseThrow().name()).isEmpty();
        assertThat(known.get(0).names()).isEqualTo(Map.of("zh", "教育局", "en", "Education Bureau"));
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
