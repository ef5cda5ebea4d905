package org.duban.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.accept;
import static org.duban.task.Office.assignment;
import static org.duban.task.Office.officer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.devkit.test.DubanStack;
import org.duban.task.Asking;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who watches tasks sees each move with where the task stood before and stands since. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class WitnessTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    @Inject
    Seen seen;

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void eachMoveIsSeenWithWhereTheTaskStoodAndStandsSince() {
        MovableClock.stopOn(MONDAY);
        String lead = Office.newDepartment();
        String other = Office.newDepartment();
        Map<String, Object> body = assignment(lead, other);
        body.put("deadline", "2031-03-10");
        String task = Office.issued(body);
        accept(officer(lead), task, "*").then().statusCode(200);
        Asking.done(
                "supervisor", task, "reassignment", Map.of("leadDepartment", other, "reason", "It is their street"));

        assertThat(seen.of(task))
                .extracting(moved -> moved.fact().move())
                .containsExactly(Move.ISSUE, Move.ACCEPTANCE, Move.REASSIGNMENT);
        Stand issued = stand(TaskStatus.ISSUED, lead, List.of(other));
        Stand accepted = stand(TaskStatus.ACCEPTED, lead, List.of(other));
        assertThat(seen.of(task)).extracting(TaskMoved::before).containsExactly(null, issued, accepted);
        assertThat(seen.of(task))
                .extracting(TaskMoved::after)
                .containsExactly(issued, accepted, stand(TaskStatus.ISSUED, other, List.of()));
    }

    @Test
    void aRefusedMoveIsNotSeen() {
        String task = Office.issuedTask(Office.newDepartment());
        Asking.move("supervisor", task, "resumption", Map.of("reason", "Go on"))
                .then()
                .statusCode(409);
        assertThat(seen.of(task)).hasSize(1);
    }

    @Test
    void aStandKnowsTheLightsThatItWillHave() {
        Stand stand = stand(TaskStatus.ACCEPTED, "D", List.of());
        assertThat(stand.lightOn(MONDAY)).isEqualTo(Light.GREEN);
        assertThat(stand.lightOn(LocalDate.of(2031, 3, 5))).isEqualTo(Light.YELLOW);
        assertThat(stand.lightOn(LocalDate.of(2031, 3, 11))).isEqualTo(Light.RED);
        assertThat(stand(TaskStatus.SUSPENDED, "D", List.of()).lightOn(MONDAY)).isNull();
    }

    private static Stand stand(TaskStatus status, String lead, List<String> coDepartments) {
        return new Stand(status, lead, coDepartments, LocalDate.of(2031, 3, 10), LocalDate.of(2031, 3, 5), null);
    }
}
