package org.duban.task.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.contracts.task.TaskStatus;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.duban.task.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state with every move and every role: who gets as far as having the body looked at, and with what the others are
 * refused. An empty body goes with each request, so that a move that is allowed ends there and moves nothing.
 */
@QuarkusTest
@WithTestResource(DubanStack.class)
class EveryMoveTest {
    private static String lead;
    private static String co;
    private static String other;

    @Inject
    Sql sql;

    static Stream<Arguments> statesAndMoves() {
        return Arrays.stream(TaskStatus.values())
                .flatMap(state -> Arrays.stream(MatrixMove.values()).map(move -> Arguments.of(state, move)));
    }

    @BeforeEach
    void departments() {
        if (lead == null) {
            lead = Office.newDepartment();
            co = Office.newDepartment();
            other = Office.newDepartment();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("statesAndMoves")
    void eachRoleGetsAsFarAsTheWorkflowSays(TaskStatus state, MatrixMove move) throws SQLException {
        String task = taskIn(state, move.columns);
        for (MatrixRole role : MatrixRole.values()) {
            Response answer = ask(role, state, move, task);
            check(answer, state, move, role);
        }
        assertThat(status(task)).as("after %s", move).isEqualTo(state);
    }

    private void check(Response answer, TaskStatus state, MatrixMove move, MatrixRole role) {
        String what = state + ", " + move + " by " + role + ": " + answer.asString();
        int status = answer.statusCode();
        if (!move.everFor(role)) {
            assertThat(status).as(what).isEqualTo(403);
        } else if (!role.knowsOfTheTask()) {
            assertThat(status).as(what).isEqualTo(404);
        } else if (!move.roles.contains(role)) {
            assertThat(status).as(what).isEqualTo(403);
            assertThat(answer.<String>path("detail")).as(what).isNotBlank();
        } else if (!move.states.contains(state)) {
            assertThat(status).as(what).isEqualTo(409);
            assertThat(answer.<String>path("state")).as(what).isEqualTo(state.name());
            assertThat(answer.<List<String>>path("allowedMoves")).as(what).containsAll(movesOf(state));
        } else {
            assertThat(status).as(what).isIn(200, 201, 412, 422);
        }
    }

    private static List<String> movesOf(TaskStatus state) {
        return Arrays.stream(MatrixMove.values())
                .filter(move -> move.states.contains(state))
                .map(MatrixMove::lastSegment)
                .distinct()
                .toList();
    }

    private static Response ask(MatrixRole role, TaskStatus state, MatrixMove move, String task) {
        String path = "/api/v1/tasks/" + task + "/" + move.path.replace("/CO", "/" + co);
        RequestSpecification caller = as(username(role));
        if (move == MatrixMove.ACCEPTANCE) {
            // It has no body to be stopped at: where it is allowed, a version that never was stops it.
            return caller.header("If-Match", state == TaskStatus.ISSUED ? "\"v99\"" : "*")
                    .post(path);
        }
        return caller.header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .request(move.method, path);
    }

    private static String username(MatrixRole role) {
        if (role.department == null) {
            return role.kind;
        }
        return role.kind + "." + Map.of("LEAD", lead, "CO", co, "OTHER", other).get(role.department);
    }

    private TaskStatus status(String task) {
        return TaskStatus.valueOf(Office.task(task).getString("status"));
    }

    private String taskIn(TaskStatus state, String columns) throws SQLException {
        Map<String, Object> body = Office.assignment(lead, co);
        body.put("kind", "RECTIFICATION");
        String id = Office.issued(body);
        String held = state == TaskStatus.SUSPENDED ? "'RETURNED'" : "null";
        String since = state == TaskStatus.SUSPENDED ? "'2026-01-05'" : "null";
        sql.update(
                "update task set status = ?, suspended_from = " + held + ", suspended_on = " + since + ", " + columns
                        + " where id = ?",
                state.name(),
                UUID.fromString(id));
        return id;
    }
}
