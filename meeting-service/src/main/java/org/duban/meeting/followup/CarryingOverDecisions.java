package org.duban.meeting.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.meeting.agenda.AgendaItem;
import org.duban.meeting.agenda.CarryingOver;
import org.duban.meeting.department.Departments;
import org.duban.meeting.extraction.Language;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Takes open decisions of earlier meetings over into the agenda of the next one. */
@ApplicationScoped
class CarryingOverDecisions {
    private static final FollowUpFilter EVERY = new FollowUpFilter(null, null, null);
    private static final int MORE_THAN_AN_AGENDA_HOLDS = 501;

    private final FindingOpenDecisions finding;
    private final CarryingOver carrying;
    private final Departments departments;
    private final Checks checks;
    private final CityClock clock;

    CarryingOverDecisions(
            FindingOpenDecisions finding,
            CarryingOver carrying,
            Departments departments,
            Checks checks,
            CityClock clock) {
        this.finding = finding;
        this.carrying = carrying;
        this.departments = departments;
        this.checks = checks;
        this.clock = clock;
    }

    /** @param meeting locked */
    CarriedOver carry(Meeting meeting, CarryOver asked) {
        meeting.requireUnfrozen();
        checks.valid(asked);
        List<OpenDecision> wanted = wanted(open(meeting, asked), asked);
        // The agenda is the body's paper: whoever reads it in English is not to meet a name in Chinese.
        Map<String, String> names =
                departments.called(Language.of(meeting.header().body()).locale());
        Map<UUID, CarryingOver.Carried> carried = carrying.carry(
                meeting,
                wanted.stream()
                        .map(one -> new CarryingOver.Matter(
                                one.decisionId(),
                                one.requirement(),
                                names.getOrDefault(one.leadDepartment(), one.leadDepartment())))
                        .toList());
        AgendaItem.flush();
        return new CarriedOver(wanted.stream()
                .map(one -> item(one.decisionId(), carried.get(one.decisionId())))
                .toList());
    }

    private List<OpenDecision> open(Meeting meeting, CarryOver asked) {
        var today = clock.today();
        return asked.decisionIds() == null
                ? finding.before(
                        meeting.id(),
                        EVERY,
                        new FindingOpenDecisions.Place(today, List.of()),
                        MORE_THAN_AN_AGENDA_HOLDS)
                : finding.among(meeting.id(), asked.decisionIds(), today);
    }

    private static List<OpenDecision> wanted(List<OpenDecision> open, CarryOver asked) {
        if (asked.decisionIds() == null) {
            return open;
        }
        Set<UUID> known = open.stream().map(OpenDecision::decisionId).collect(Collectors.toSet());
        List<Problem.Violation> violations = new ArrayList<>();
        for (int i = 0; i < asked.decisionIds().size(); i++) {
            if (!known.contains(asked.decisionIds().get(i))) {
                violations.add(new Problem.Violation(
                        "decisionIds[%d]".formatted(i),
                        new Text("is no open decision of an earlier meeting of this body", "不是该会议主体以往会议的未办结决定")));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return open;
    }

    private static CarriedOver.Item item(UUID decision, CarryingOver.Carried carried) {
        CarriedOver.Outcome outcome = carried.added() ? CarriedOver.Outcome.ADDED : CarriedOver.Outcome.ALREADY_THERE;
        return new CarriedOver.Item(decision, outcome, carried.item().view());
    }
}
