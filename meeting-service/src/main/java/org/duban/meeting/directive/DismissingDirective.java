package org.duban.meeting.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.meeting.meeting.MayBeDone;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a proposed sentence is no requirement to follow up, or that it is one after all. */
@ApplicationScoped
class DismissingDirective {
    private final Checks checks;
    private final Acts acts;
    private final Event<MayBeDone> mayBeDone;

    DismissingDirective(Checks checks, Acts acts, Event<MayBeDone> mayBeDone) {
        this.checks = checks;
        this.acts = acts;
        this.mayBeDone = mayBeDone;
    }

    /** Why it is dismissed. */
    record Dismissal(
            @Schema(examples = "原则性要求，无须单独督办") @NotBlank @Size(max = 1000) String reason) {}

    /** Why it is to be looked at again. */
    record Reopening(
            @Schema(examples = "会后明确了责任单位") @NotBlank @Size(max = 1000) String reason) {}

    /** @param meeting locked: without this proposal it may be all done */
    Directive dismiss(Directive directive, Meeting meeting, Dismissal dismissal) {
        directive.requireMove(DirectiveMove.DISMISSAL);
        checks.valid(dismissal);
        ClassificationMarks.refuse(dismissal.reason());
        directive.dismiss(acts.now(dismissal.reason()));
        directive.flush();
        mayBeDone.fire(new MayBeDone(meeting.id()));
        return directive;
    }

    Directive reopen(Directive directive, Meeting meeting, Reopening reopening) {
        directive.requireMove(DirectiveMove.REOPENING);
        meeting.requireOpen();
        checks.valid(reopening);
        ClassificationMarks.refuse(reopening.reason());
        directive.reopen(acts.now(reopening.reason()));
        directive.flush();
        return directive;
    }
}
