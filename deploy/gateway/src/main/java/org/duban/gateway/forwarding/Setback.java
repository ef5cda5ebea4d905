package org.duban.gateway.forwarding;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyRequest;
import org.duban.gateway.edge.BodyLimit;
import org.duban.gateway.problem.Problem;
import org.duban.gateway.problem.Problems;
import org.duban.gateway.service.Service;

/** What the caller is told when a request could not be carried through. */
record Setback(RoutingContext exchange, Service service, BodyLimit limit) {

    /** The service could not be reached, so nothing happened. */
    void away(ProxyRequest onward) {
        if (stillWaiting()) {
            onward.release();
            Problems.send(exchange, Problem.SERVICE_AWAY, service.title());
        }
    }

    /** The request was under way: whether it had its effect is not known here. */
    void brokeOff(ProxyRequest onward, CappedBody body) {
        if (!stillWaiting()) {
            return;
        }
        onward.release();
        if (body.exceeded()) {
            limit.refuse(exchange);
        } else {
            Problems.send(exchange, Problem.SERVICE_BROKE_OFF, service.title());
        }
    }

    private boolean stillWaiting() {
        HttpServerResponse response = exchange.response();
        return !response.closed() && !response.headWritten();
    }
}
