package org.duban.meeting.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a proposed sentence is no requirement to follow up. */
@ApplicationScoped
class DismissingDirective {
    private final Checks checks;
    private final Callers callers;
    private final CityClock clock;

    DismissingDirective(Checks checks, Callers callers, CityClock clock) {
        this.checks = checks;
        this.callers = callers;
        this.clock = clock;
    }

    /** Why it is dismissed. */
    record Dismissal(
            @Schema(examples = "原则性要求，无须单独督办") @NotBlank @Size(max = 1000) String reason) {}

    Directive dismiss(Directive directive, Dismissal dismissal) {
        directive.requireOpen();
        checks.valid(dismissal);
        ClassificationMarks.refuse(dismissal.reason());
        directive.dismiss(dismissal.reason(), callers.current().username(), clock.now());
        directive.flush();
        return directive;
    }
}
