package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duban.contracts.decision.TaskKind;
import org.duban.meeting.directive.Change;
import org.duban.meeting.directive.Directive;
import org.duban.meeting.directive.Proposal;
import org.duban.meeting.extraction.DirectiveKind;

/** What a person confirmed otherwise than extraction first proposed. */
@ApplicationScoped
class Corrections {
    /** These the mandate says in its own way. */
    private static final Set<String> IN_THE_MANDATE = Set.of("kind", "deadline");

    private final ConfirmedMandate mandates;

    Corrections(ConfirmedMandate mandates) {
        this.mandates = mandates;
    }

    List<Change> of(Directive directive, Mandate confirmed) {
        Proposal first = directive.firstProposal();
        List<Change> changes = new ArrayList<>(directive.corrections().stream()
                .filter(change -> !IN_THE_MANDATE.contains(change.field()))
                .toList());
        changes.addAll(Change.between(proposed(directive, first, confirmed), confirmed(confirmed)));
        return changes;
    }

    private Map<String, String> proposed(Directive directive, Proposal first, Mandate confirmed) {
        List<String> owners = first.ownerDepartments();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", kind(first.kind()));
        fields.put("leadDepartment", owners.isEmpty() ? null : owners.get(0));
        fields.put("coDepartments", sorted(mandates.proposedCoDepartments(first, confirmed.leadDepartment())));
        fields.put("deadline", text(first.deadline()));
        fields.put("requirement", directive.sentence().strip());
        return fields;
    }

    private static Map<String, String> confirmed(Mandate mandate) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", mandate.kind().name());
        fields.put("leadDepartment", mandate.leadDepartment());
        fields.put("coDepartments", sorted(mandate.coDepartments()));
        fields.put("deadline", text(mandate.deadline()));
        fields.put("requirement", mandate.requirement().strip());
        return fields;
    }

    private static String kind(DirectiveKind proposed) {
        return proposed == DirectiveKind.TASK ? TaskKind.ASSIGNMENT.name() : proposed.name();
    }

    /** Helpers have no order. */
    private static String sorted(List<String> codes) {
        return Change.text(new TreeSet<>(codes));
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
