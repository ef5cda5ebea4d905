package org.duban.meeting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.duban.contracts.decision.Span;
import org.duban.meeting.directive.Act;
import org.duban.meeting.directive.Acts;
import org.duban.meeting.directive.Directive;
import org.duban.meeting.directive.DirectiveMove;
import org.duban.meeting.directive.Directives;
import org.duban.meeting.directive.Passage;
import org.duban.meeting.directive.Proposal;
import org.duban.meeting.directive.ProposalRules;
import org.duban.meeting.meeting.Meeting;
import org.duban.meeting.minutes.Minutes;
import org.duban.meeting.minutes.Quotes;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;

/**
 * Makes one directive of several that require one thing. Its passage runs from the first of them to the last, so that
 * what it quotes is the text of the minutes.
 */
@ApplicationScoped
class MergingDirectives {
    private final Directives directives;
    private final Checks checks;
    private final ProposalRules rules;
    private final Acts acts;

    MergingDirectives(Directives directives, Checks checks, ProposalRules rules, Acts acts) {
        this.directives = directives;
        this.checks = checks;
        this.rules = rules;
        this.acts = acts;
    }

    Directive merge(Meeting meeting, Merge merge) {
        checks.valid(merge);
        List<Directive> parts = directives.toMerge(meeting.id(), merge.directiveIds());
        parts.forEach(part -> part.requireMove(DirectiveMove.MERGE));
        ClassificationMarks.refuse(merge.reason());
        MergeFaults.refuse(merge.directiveIds(), parts);
        List<Directive> inOrder = parts.stream()
                .sorted(Comparator.comparing(part -> part.passage().spanStart()))
                .toList();
        Directive whole = whole(meeting, inOrder, merge, acts.now(merge.reason()));
        whole.flush();
        return whole;
    }

    private Directive whole(Meeting meeting, List<Directive> parts, Merge merge, Act act) {
        Proposal proposal = merge.over(Inheritance.of(parts));
        rules.requireSound(proposal);
        if (merge.ownerDepartments() != null) {
            rules.requireKnown(merge.ownerDepartments());
        }
        Directive whole = Directive.byHand(meeting.id(), passage(meeting, parts), null, proposal)
                .underItem(parts.get(0).agendaItem())
                .added(parts.stream().map(Directive::id).toList(), act);
        parts.forEach(part -> part.mergedInto(whole.id(), act));
        return whole;
    }

    private static Passage passage(Meeting meeting, List<Directive> parts) {
        int end =
                parts.stream().mapToInt(part -> part.passage().spanEnd()).max().orElseThrow();
        Passage first = parts.get(0).passage();
        return Quotes.of(
                Minutes.get(meeting.id(), first.minutesVersion()), new Span(first.spanStart(), end), "directiveIds");
    }
}
