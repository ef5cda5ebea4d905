package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.meeting.directive.DirectiveMove;
import org.duban.meeting.directive.DirectiveState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each state of a directive allows; states and moves are those of the enums, so that none is forgotten. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class DirectiveStatesTest {
    private static final String CUT = "2099年6月30日前";
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

    static Stream<Arguments> pairs(boolean legal) {
        return Arrays.stream(DirectiveState.values())
                .flatMap(state -> Arrays.stream(DirectiveMove.values())
                        .filter(move -> state.allows(move) == legal)
                        .map(move -> Arguments.of(state, move)));
    }

    static Stream<Arguments> illegalPairs() {
        return pairs(false);
    }

    static Stream<Arguments> legalPairs() {
        return pairs(true);
    }

    @ParameterizedTest(name = "{0}: no {1}")
    @MethodSource("illegalPairs")
    void aMoveThatTheStateDoesNotAllowIsA409(DirectiveState state, DirectiveMove move) {
        Review review = Review.ofSample();
        String directive = bring(review, state);

        move(review, directive, move)
                .then()
                .statusCode(409)
                .body("state", equalTo(state.name()))
                .body("allowedMoves", equalTo(state.moves()));
        assertThat(Review.directive(directive).getString("state")).isEqualTo(state.name());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("legalPairs")
    void aMoveThatTheStateAllowsIsMade(DirectiveState state, DirectiveMove move) {
        Review review = Review.ofSample();
        String directive = bring(review, state);

        assertThat(move(review, directive, move).statusCode()).isIn(200, 201);
        assertThat(Review.directive(directive).getString("state")).isNotEqualTo(state.name());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROPOSED")
    void whatIsDecidedOnIsNotCorrectedAnyMore(DirectiveState state) {
        Review review = Review.ofSample();

        Review.SECRETARY
                .change()
                .body(Map.of("kind", "TASK"))
                .patch("/directives/{id}", bring(review, state))
                .then()
                .statusCode(409)
                .body("state", equalTo(state.name()))
                .body("allowedMoves", equalTo(state.moves()));
    }

    /** A directive of the sample in that state; a state without a way to it does not compile. */
    private static String bring(Review review, DirectiveState state) {
        String directive = review.about("堵点整改");
        DirectiveMove way = switch (state) {
            case PROPOSED -> null;
            case CONFIRMED -> DirectiveMove.CONFIRMATION;
            case DISMISSED -> DirectiveMove.DISMISSAL;
            case SPLIT -> DirectiveMove.SPLIT;
            case MERGED -> DirectiveMove.MERGE;
        };
        if (way != null) {
            assertThat(move(review, directive, way).statusCode()).isIn(200, 201);
        }
        assertThat(Review.directive(directive).getString("state")).isEqualTo(state.name());
        return directive;
    }

    private static Response move(Review review, String directive, DirectiveMove move) {
        return switch (move) {
            case CONFIRMATION -> Review.confirm(directive, Map.of("leadDepartment", "ZJJ"));
            case DISMISSAL -> Review.dismiss(directive);
            case SPLIT -> Review.splitBefore(directive, CUT);
            case MERGE -> review.merge(directive, otherOpen(review, directive));
            case REOPENING -> Review.reopen(directive);
        };
    }

    private static String otherOpen(Review review, String directive) {
        List<String> open = review.idsIn("PROPOSED");
        return open.stream()
                .filter(id -> !id.equals(directive))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
