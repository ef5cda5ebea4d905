package org.duban.gateway.demo;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.duban.gateway.problem.Problem;
import org.duban.gateway.problem.Refusal;
import org.duban.gateway.readiness.Readiness;
import org.duban.gateway.readiness.ServiceState;

/** Lets in the people of the demo city, once the services are ready and it is loaded. */
@ApplicationScoped
class DemoDoor {
    private final Vertx vertx;
    private final DemoCity city;
    private final Readiness readiness;

    DemoDoor(Vertx vertx, DemoCity city, Readiness readiness) {
        this.vertx = vertx;
        this.city = city;
        this.readiness = readiness;
    }

    /** The person of that name; fails with a refusal while nobody is let in, or if they do not live here. */
    Future<DemoPerson> person(String username) {
        return departments()
                .map(known -> DemoPerson.named(username, known).orElseThrow(() -> new Refusal(Problem.NO_SUCH_PERSON)));
    }

    /** The city's departments; fails with a refusal while nobody is let in. */
    Future<List<DemoDepartment>> departments() {
        return readiness.ask().compose(states -> {
            if (!states.stream().allMatch(ServiceState::ready)) {
                throw new Refusal(Problem.NOT_READY);
            }
            return vertx.executeBlocking(() -> city.departments().orElseThrow(() -> new Refusal(Problem.NOT_READY)));
        });
    }
}
