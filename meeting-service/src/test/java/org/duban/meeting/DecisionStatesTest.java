package org.duban.meeting;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.contracts.decision.DecisionState;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a decision with every move, allowed or not. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class DecisionStatesTest {
    private static final Desk SECRETARY = Desk.of("secretary");

    /** A change in place is no move, so that no state names it. */
    private static final String REDRAFT = "(redraft)";

    private static final Map<String, Function<String, Response>> MOVES = Map.of(
            "issue",
            id -> SECRETARY.change().post("/decisions/{id}/issue", id),
            "amendment",
            id -> SECRETARY.post("/decisions/" + id + "/amendment", Map.of("leadDepartment", "CGJ", "reason", "职责调整")),
            "revocation",
            id -> SECRETARY.post("/decisions/" + id + "/revocation", Map.of("reason", "不再需要")),
            REDRAFT,
            id -> SECRETARY.change().body(Map.of("requirement", "另行部署")).patch("/decisions/{id}", id));

    private static final Map<DecisionState, List<String>> ALLOWED = Map.of(
            DecisionState.DRAFT, List.of("issue", "revocation"),
            DecisionState.ISSUED, List.of("amendment", "revocation"),
            DecisionState.REVOKED, List.of());

    private static EventProbe probe;

    @BeforeAll
    static void listenIn() {
        probe = EventProbe.ofThisApplication();
    }

    @AfterAll
    static void close() {
        probe.close();
    }

    @BeforeEach
    void cityIsKnown() {
        City.isKnown(probe);
    }

    static Stream<Arguments> allPairs() {
        return Stream.of(DecisionState.values())
                .flatMap(state -> MOVES.keySet().stream().sorted().map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void aStateAllowsItsMovesAndNamesThemWhereItAllowsAnotherNot(DecisionState state, String move) {
        String decision = decisionIn(state);
        boolean allowed = move.equals(REDRAFT)
                ? state == DecisionState.DRAFT
                : ALLOWED.get(state).contains(move);

        Response answer = MOVES.get(move).apply(decision);

        if (allowed) {
            answer.then().statusCode(200);
        } else {
            answer.then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("state", equalTo(state.name()))
                    .body("allowedMoves", equalTo(ALLOWED.get(state)));
            SECRETARY.ask().get("/decisions/{id}", decision).then().body("state", equalTo(state.name()));
        }
    }

    private static String decisionIn(DecisionState state) {
        String meeting = SECRETARY.heldMeeting();
        if (state == DecisionState.DRAFT) {
            return SECRETARY.completeDraft(meeting, "ZJJ");
        }
        String decision = SECRETARY.issuedDecision(meeting, "ZJJ");
        if (state == DecisionState.REVOKED) {
            MOVES.get("revocation").apply(decision).then().statusCode(200);
        }
        return decision;
    }
}
