package org.duban.task.derivation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.contracts.decision.DecisionEvent;
import org.duban.task.department.KnownDepartments;
import org.duban.task.task.Matter;

/** Reads off a decision what its task has to be. */
@ApplicationScoped
class Reading {
    private final KnownDepartments departments;

    Reading(KnownDepartments departments) {
        this.departments = departments;
    }

    /**
     * What the task has to be.
     *
     * @param already the departments that have part in the task as it is: they keep it, also when they are retired
     * @throws NotDerivable with all that is amiss, so that the event is parked until somebody has mended it
     */
    Matter of(DecisionEvent decision, Collection<String> already) {
        List<String> coDepartments = coDepartments(decision);
        List<String> faults = faults(decision, coDepartments, already);
        if (!faults.isEmpty()) {
            throw new NotDerivable(decision.id(), faults);
        }
        return new Matter(
                decision.kind(),
                decision.term(),
                Matter.titleOf(decision.requirement()),
                decision.requirement(),
                decision.leadDepartment(),
                coDepartments);
    }

    private List<String> faults(DecisionEvent decision, List<String> coDepartments, Collection<String> already) {
        boolean numbered = decision.meeting() != null
                && decision.meeting().sequence() != null
                && decision.meeting().mark() != null;
        return Stream.of(
                        fault(decision.kind() == null, "it has no kind"),
                        fault(
                                decision.requirement() == null
                                        || decision.requirement().isBlank(),
                                "it asks for nothing"),
                        fault(
                                decision.deadline() == null && decision.term() == null,
                                "it has neither deadline nor term"),
                        fault(!numbered, "its meeting has no mark or sequence to number the task by"),
                        departmentFault(decision.leadDepartment(), coDepartments, already))
                .filter(Objects::nonNull)
                .toList();
    }

    private String departmentFault(String lead, List<String> coDepartments, Collection<String> already) {
        if (lead == null) {
            return "it has no lead department";
        }
        List<String> newcomers = Stream.concat(Stream.of(lead), coDepartments.stream())
                .filter(code -> !already.contains(code))
                .toList();
        List<String> unknown = departments.unknown(newcomers);
        return fault(!unknown.isEmpty(), "no department that takes tasks has the code " + String.join(", ", unknown));
    }

    private static String fault(boolean found, String name) {
        return found ? name : null;
    }

    private static List<String> coDepartments(DecisionEvent decision) {
        return Stream.ofNullable(decision.coDepartments())
                .flatMap(List::stream)
                .filter(code -> !code.equals(decision.leadDepartment()))
                .distinct()
                .toList();
    }
}
