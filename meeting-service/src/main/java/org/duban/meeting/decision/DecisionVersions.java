package org.duban.meeting.decision;

import java.util.ArrayList;
import java.util.List;
import org.duban.meeting.fulfilment.Fulfilment;

/** The versions of a decision, read off its moves: each amendment keeps what it replaced. */
final class DecisionVersions {
    private DecisionVersions() {}

    /** In their order; none of a draft. */
    static List<DecisionVersion> of(Decision decision) {
        List<DecisionMove> moves = DecisionMove.versionsOf(decision.id());
        Fulfilment fulfilment = Fulfilment.of(List.of(decision.id())).get(decision.id());
        List<DecisionVersion> versions = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            boolean last = i == moves.size() - 1;
            Mandate mandate = last ? decision.mandate() : moves.get(i + 1).replaced();
            versions.add(moves.get(i).version(i + 1, mandate, fulfilment));
        }
        return versions;
    }
}
