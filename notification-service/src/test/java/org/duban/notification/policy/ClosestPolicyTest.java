package org.duban.notification.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.task.Urgency;
import org.junit.jupiter.api.Test;

class ClosestPolicyTest {
    private static final List<String> BY_CLOSENESS = List.of(
            "kind urgency department",
            "urgency department",
            "kind department",
            "kind urgency",
            "department",
            "urgency",
            "kind",
            "default");

    @Test
    void theMostConditionsWinAndOfAsManyDepartmentBeforeUrgencyBeforeKind() {
        List<String> left = new ArrayList<>(BY_CLOSENESS);
        List<String> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            Collections.shuffle(left, new Random(left.size()));
            Policies.Edition edition = new Policies.Edition(
                    1, left.stream().map(ClosestPolicyTest::policy).toList());
            chosen.add(edition.of(TaskKind.RECTIFICATION, Urgency.URGENT, "SL").name());
            left.remove(chosen.get(chosen.size() - 1));
        }
        assertThat(chosen).isEqualTo(BY_CLOSENESS);
    }

    @Test
    void aPolicyIsForNoTaskThatFailsOneOfItsConditions() {
        Policies.Edition edition = new Policies.Edition(
                1, BY_CLOSENESS.stream().map(ClosestPolicyTest::policy).toList());
        assertThat(Stream.of(
                                edition.of(TaskKind.ASSIGNMENT, Urgency.URGENT, "SL"),
                                edition.of(TaskKind.RECTIFICATION, Urgency.NORMAL, "SL"),
                                edition.of(TaskKind.RECTIFICATION, Urgency.URGENT, "JT"),
                                edition.of(TaskKind.ASSIGNMENT, Urgency.NORMAL, "JT"))
                        .map(Policy::name))
                .containsExactly("urgency department", "kind department", "kind urgency", "default");
    }

    private static Policy policy(String conditions) {
        AppliesTo appliesTo = new AppliesTo(
                conditions.contains("kind") ? TaskKind.RECTIFICATION : null,
                conditions.contains("urgency") ? Urgency.URGENT : null,
                conditions.contains("department") ? "SL" : null);
        return new Policy(conditions, 1, appliesTo, List.of(), "supervisor", Instant.EPOCH);
    }
}
