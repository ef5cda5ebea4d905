package org.duban.meeting.decision;

import java.util.List;
import java.util.Map;
import org.duban.contracts.decision.DecisionState;
import org.duban.runtime.web.Problem;

/** Which moves each state of a decision allows, by the last path segment. */
final class DecisionMoves {
    static final String CONFIRMATION = "confirmation";
    static final String ISSUE = "issue";
    static final String AMENDMENT = "amendment";
    static final String REVOCATION = "revocation";

    private static final Map<DecisionState, List<String>> ALLOWED = Map.of(
            DecisionState.DRAFT, List.of(ISSUE, REVOCATION),
            DecisionState.ISSUED, List.of(AMENDMENT, REVOCATION),
            DecisionState.REVOKED, List.of());

    private DecisionMoves() {}

    /** Those that the state allows. */
    static List<String> allowedFrom(DecisionState state) {
        return ALLOWED.get(state);
    }

    /** @throws Problem 409 */
    static void require(DecisionState state, String move) {
        if (!ALLOWED.get(state).contains(move)) {
            throw wrong(state);
        }
    }

    static Problem wrong(DecisionState state) {
        return Problem.wrongState(state, ALLOWED.get(state));
    }
}
