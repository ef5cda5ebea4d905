package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** The fulfilment of many, read at once. */
    Map<UUID, Fulfilment> fulfilments(List<Decision> decisions) {
        return Fulfilment.of(decisions.stream().map(Decision::id).toList());
    }

    DecisionView view(Decision decision, Fulfilment fulfilment) {
        return DecisionView.of(decision, fulfilment == null ? null : fulfilment.on(clock.today()));
    }

    /** One decision with its ETag. */
    Response answer(Response.ResponseBuilder response, Decision decision) {
        Fulfilment fulfilment = fulfilments(List.of(decision)).get(decision.id());
        return response.entity(view(decision, fulfilment))
                .tag(Preconditions.tag(decision.version()))
                .build();
    }
}
