package org.duban.meeting.directive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.duban.runtime.web.MergePatch;

/** Corrects how an open directive is understood. */
@ApplicationScoped
class CorrectingProposal {
    private final MergePatch patch;
    private final ProposalRules rules;
    private final Acts acts;

    CorrectingProposal(MergePatch patch, ProposalRules rules, Acts acts) {
        this.patch = patch;
        this.rules = rules;
        this.acts = acts;
    }

    Directive correct(Directive directive, ObjectNode change) {
        directive.requireOpen();
        Proposal corrected = patch.apply(change, directive.proposal(), Proposal.class);
        rules.requireSound(corrected);
        if (change.has("ownerDepartments")) {
            rules.requireKnown(corrected.ownerDepartments());
        }
        directive.correct(corrected, acts.now(null));
        directive.flush();
        return directive;
    }
}
