package org.duban.meeting.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.duban.meeting.directive.Directive;
import org.duban.meeting.directive.Proposal;
import org.duban.meeting.extraction.DirectiveKind;

/** What a directive takes over from those that it is made of. */
final class Inheritance {
    private static final List<DirectiveKind> STRICTEST_FIRST =
            List.of(DirectiveKind.RECTIFICATION, DirectiveKind.TASK, DirectiveKind.PRINCIPLE);

    private Inheritance() {}

    /** A part's own words hold; where they are silent, or a person corrected the kind, those of the whole do. */
    static Proposal of(Directive whole, Proposal read) {
        Proposal now = whole.proposal();
        boolean corrected = now.kind() != whole.firstProposal().kind();
        boolean owned = !read.owners().isEmpty();
        boolean timed = read.deadlineText() != null || read.deadline() != null;
        return new Proposal(
                corrected ? now.kind() : read.kind(),
                owned ? read.owners() : now.owners(),
                owned || !read.coOwners().isEmpty() ? read.coOwners() : now.coOwners(),
                owned ? read.ownerDepartments() : now.ownerDepartments(),
                timed ? read.deadlineText() : now.deadlineText(),
                timed ? read.deadline() : now.deadline());
    }

    /** Of several, in the order of the minutes: all owners, the last deadline, the kind that asks most. */
    static Proposal of(List<Directive> parts) {
        List<Proposal> all = parts.stream().map(Directive::proposal).toList();
        Proposal last = all.stream()
                .filter(one -> one.deadline() != null)
                .max(Comparator.comparing(Proposal::deadline))
                .orElse(all.stream()
                        .filter(one -> one.deadlineText() != null)
                        .findFirst()
                        .orElse(all.get(0)));
        List<String> owners = union(all, Proposal::owners);
        List<String> coOwners = new ArrayList<>(union(all, Proposal::coOwners));
        coOwners.removeAll(owners);
        return new Proposal(
                strictest(all),
                owners,
                coOwners,
                union(all, Proposal::ownerDepartments),
                last.deadlineText(),
                last.deadline());
    }

    private static DirectiveKind strictest(List<Proposal> all) {
        return STRICTEST_FIRST.stream()
                .filter(kind -> all.stream().anyMatch(one -> one.kind() == kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> union(List<Proposal> all, Function<Proposal, List<String>> field) {
        Set<String> names = new LinkedHashSet<>();
        all.forEach(one -> names.addAll(field.apply(one)));
        return List.copyOf(names);
    }
}
