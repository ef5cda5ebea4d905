package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.meeting.directive.Act;
import org.duban.meeting.directive.Acts;
import org.duban.meeting.directive.Directive;
import org.duban.meeting.directive.DirectiveMove;
import org.duban.runtime.web.Checks;

/** Makes a draft decision of a directive. */
@ApplicationScoped
class ConfirmingDirective {
    private final Checks checks;
    private final ConfirmedMandate mandates;
    private final MandateRules rules;
    private final Corrections corrections;
    private final Acts acts;

    ConfirmingDirective(
            Checks checks, ConfirmedMandate mandates, MandateRules rules, Corrections corrections, Acts acts) {
        this.checks = checks;
        this.mandates = mandates;
        this.rules = rules;
        this.corrections = corrections;
        this.acts = acts;
    }

    Decision confirm(Directive directive, Confirmation confirmation) {
        directive.requireMove(DirectiveMove.CONFIRMATION);
        checks.valid(confirmation);
        Mandate mandate = mandates.of(directive, confirmation);
        rules.requireSound(mandate);
        Act act = acts.now(null);
        Decision decision = new Decision(directive.meetingId(), directive.passage(), mandate).madeOf(directive.id());
        decision.confirmed(act.by(), act.at());
        directive.confirm(decision.id(), corrections.of(directive, mandate), act);
        decision.persistAndFlush();
        return decision;
    }
}
