package org.duban.meeting.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.duban.runtime.web.MergePatch;

/** Changes a draft. */
@ApplicationScoped
class RedraftingDecision {
    private final MergePatch patch;
    private final MandateRules rules;

    RedraftingDecision(MergePatch patch, MandateRules rules) {
        this.patch = patch;
        this.rules = rules;
    }

    Decision redraft(Decision decision, ObjectNode change) {
        if (!decision.draft()) {
            throw DecisionMoves.wrong(decision.state());
        }
        Mandate changed = patch.apply(change, decision.mandate(), Mandate.class);
        rules.requireSound(changed);
        decision.redraft(changed);
        decision.flush();
        return decision;
    }
}
