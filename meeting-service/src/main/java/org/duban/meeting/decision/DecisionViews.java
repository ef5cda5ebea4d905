package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.meeting.fulfilment.Fulfilment;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Preconditions;

/** Shows decisions together with how far they are today. */
@ApplicationScoped
class DecisionViews {
    private final CityClock clock;

    DecisionViews(CityClock clock) {
        this.clock = clock;
    }

    /** How to show each of these; what belongs to them is read at once. */
    Function<Decision, DecisionView> of(List<Decision> decisions) {
        Map<UUID, Fulfilment> fulfilments = Fulfilment.of(decisions.stream()
                .filter(Decision::everIssued)
                .map(Decision::id)
                .toList());
        Map<UUID, DecisionMove> changes = lastChanges(decisions);
        LocalDate today = clock.today();
        return decision -> {
            Fulfilment fulfilment = fulfilments.get(decision.id());
            DecisionMove change = changes.get(decision.id());
            return DecisionView.of(
                    decision,
                    change == null ? null : change.change(fulfilment),
                    fulfilment == null ? null : fulfilment.on(today));
        };
    }

    /** One decision with its ETag. */
    Response answer(Response.ResponseBuilder response, Decision decision) {
        return tagged(response, decision, of(List.of(decision)).apply(decision));
    }

    /** With its ETag; nobody can have told of its task yet. */
    Response justIssued(Decision decision) {
        return tagged(Response.ok(), decision, DecisionView.of(decision, null, null));
    }

    private static Response tagged(Response.ResponseBuilder response, Decision decision, DecisionView view) {
        return response.entity(view).tag(Preconditions.tag(decision.version())).build();
    }

    private static Map<UUID, DecisionMove> lastChanges(List<Decision> decisions) {
        List<UUID> changed =
                decisions.stream().filter(Decision::changed).map(Decision::id).toList();
        return changed.isEmpty()
                ? Map.of()
                : DecisionMove.changesOf(changed).stream()
                        .collect(Collectors.toMap(
                                DecisionMove::decisionId, Function.identity(), (earlier, later) -> later));
    }
}
