package org.duban.gateway.readiness;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.duban.gateway.service.Service;
import org.duban.gateway.service.ServiceClient;

/** Asks the services whether they are ready. */
@ApplicationScoped
public class Readiness {
    private static final long PATIENCE_MILLIS = 2000;

    private final ServiceClient services;

    Readiness(ServiceClient services) {
        this.services = services;
    }

    /** Whether each service, in the order of {@link Service}, is ready now; a silent one is not. */
    public Future<List<ServiceState>> ask() {
        List<Future<ServiceState>> asked =
                Stream.of(Service.values()).map(this::ask).toList();
        return Future.all(asked).map(all -> all.<ServiceState>list());
    }

    private Future<ServiceState> ask(Service service) {
        return services.status(service, "/q/health/ready", PATIENCE_MILLIS)
                .map(status -> status == 200)
                .otherwise(false)
                .map(ready -> new ServiceState(service.title(), ready));
    }
}
