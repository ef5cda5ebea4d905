package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.contracts.decision.Term;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes an issued decision; its task follows. */
@ApplicationScoped
class AmendingDecision {
    private final Checks checks;
    private final MandateRules rules;
    private final DecisionEvents events;
    private final Callers callers;
    private final CityClock clock;

    AmendingDecision(Checks checks, MandateRules rules, DecisionEvents events, Callers callers, CityClock clock) {
        this.checks = checks;
        this.rules = rules;
        this.events = events;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * What is to be different, and why; what is missing stays.
     *
     * @param term where it is given without a deadline, the deadline there was no longer holds
     */
    @Schema(name = "Amendment")
    record Amendment(
            @Schema(examples = "CGJ", nullable = true) String leadDepartment,

            @Schema(nullable = true) List<String> coDepartments,

            @Schema(examples = "2026-09-30", nullable = true)
            LocalDate deadline,

            @Schema(nullable = true) Term term,

            @Schema(nullable = true) String requirement,

            @Schema(examples = "机构改革后职责调整") @NotBlank @Size(max = 1000) String reason) {

        Mandate of(Mandate present) {
            boolean newTime = deadline != null || term != null;
            return new Mandate(
                    present.kind(),
                    term == null ? present.term() : term,
                    requirement == null ? present.requirement() : requirement,
                    leadDepartment == null ? present.leadDepartment() : leadDepartment,
                    coDepartments == null ? present.coDepartments() : coDepartments,
                    newTime ? deadline : present.deadline());
        }
    }

    void amend(Decision decision, Meeting meeting, Amendment amendment) {
        DecisionMoves.require(decision.state(), DecisionMoves.AMENDMENT);
        checks.valid(amendment);
        ClassificationMarks.refuse(amendment.reason());
        Mandate amended = amendment.of(decision.mandate());
        rules.requireCompleteAfter(decision.mandate(), amended);
        if (amended.equals(decision.mandate())) {
            throw Problem.invalid("requirement", new Text("nothing is different", "没有任何变更"));
        }
        Doing doing = new Doing(callers.current().username(), clock.now(), amendment.reason());
        DecisionMove move = decision.amend(amended, doing);
        move.toldBy(events.publish(DecisionEventType.AMENDED, decision, meeting, doing))
                .persist();
    }
}
