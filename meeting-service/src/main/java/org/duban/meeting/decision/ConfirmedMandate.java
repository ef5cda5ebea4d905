package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.contracts.decision.TaskKind;
import org.duban.meeting.department.Departments;
import org.duban.meeting.directive.Directive;
import org.duban.meeting.directive.Proposal;
import org.duban.meeting.extraction.DepartmentNames;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Completes a person's confirmation with what was proposed. */
@ApplicationScoped
class ConfirmedMandate {
    private final Departments departments;

    ConfirmedMandate(Departments departments) {
        this.departments = departments;
    }

    Mandate of(Directive directive, Confirmation confirmation) {
        Proposal proposal = directive.proposal();
        return new Mandate(
                confirmation.kind() == null ? kind(proposal) : confirmation.kind(),
                confirmation.term(),
                confirmation.requirement() == null ? directive.sentence() : confirmation.requirement(),
                confirmation.leadDepartment(),
                confirmation.coDepartments() == null
                        ? proposedCoDepartments(proposal, confirmation.leadDepartment())
                        : confirmation.coDepartments(),
                deadline(proposal, confirmation));
    }

    private static TaskKind kind(Proposal proposal) {
        return switch (proposal.kind()) {
            case TASK -> TaskKind.ASSIGNMENT;
            case RECTIFICATION -> TaskKind.RECTIFICATION;
            case PRINCIPLE ->
                throw Problem.invalid(
                        "kind",
                        new Text(
                                "a principle asks for nothing that can be checked; say what it is to become",
                                "原则性要求无法核查，请指明其事项类别"));
        };
    }

    private static LocalDate deadline(Proposal proposal, Confirmation confirmation) {
        boolean given = confirmation.deadline() != null || confirmation.term() != null;
        return given ? confirmation.deadline() : proposal.deadline();
    }

    /** Owners beside the lead help it, as do those that the minutes name as taking part. */
    List<String> proposedCoDepartments(Proposal proposal, String lead) {
        DepartmentNames names = departments.names();
        Stream<String> takingPart =
                proposal.coOwners().stream().map(names::codeOf).flatMap(Optional::stream);
        List<String> codes = Stream.concat(proposal.ownerDepartments().stream(), takingPart)
                .filter(code -> !code.equals(lead))
                .distinct()
                .toList();
        Set<String> active = departments.active(codes);
        return codes.stream().filter(active::contains).toList();
    }
}
