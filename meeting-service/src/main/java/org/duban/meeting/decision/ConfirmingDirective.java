package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.duban.meeting.directive.Directive;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;

/** Makes a draft decision of a directive. */
@ApplicationScoped
class ConfirmingDirective {
    private final Checks checks;
    private final ConfirmedMandate mandates;
    private final MandateRules rules;
    private final Callers callers;
    private final CityClock clock;

    ConfirmingDirective(
            Checks checks, ConfirmedMandate mandates, MandateRules rules, Callers callers, CityClock clock) {
        this.checks = checks;
        this.mandates = mandates;
        this.rules = rules;
        this.callers = callers;
        this.clock = clock;
    }

    Decision confirm(Directive directive, Confirmation confirmation) {
        directive.requireOpen();
        checks.valid(confirmation);
        Mandate mandate = mandates.of(directive, confirmation);
        rules.requireSound(mandate);
        String by = callers.current().username();
        Instant at = clock.now();
        Decision decision = new Decision(directive.meetingId(), directive.passage(), mandate).madeOf(directive.id());
        decision.confirmed(by, at);
        directive.confirm(decision.id(), by, at);
        decision.persistAndFlush();
        return decision;
    }
}
