package org.duban.gateway.session;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.Set;
import org.duban.gateway.problem.Problem;

/**
 * Whether it was our own console that asked, and not another page of the same browser, for a cookie does not say. Another
 * page can send neither the header (that would need a leave that nobody gives) nor another word about its own site.
 */
final class FromConsole {
    private static final String HEADER = "X-Duban";
    private static final String CONSOLE = "console";
    private static final String SITE = "Sec-Fetch-Site";
    /** {@code none} is the person, by the address bar. Neighbours under the same domain are others too. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private FromConsole() {}

    /** Why the request is not carried out, if it is not. */
    static Optional<Problem> refusal(HttpServerRequest request) {
        if (request.headers().contains(SITE) && !OURS.contains(request.getHeader(SITE))) {
            return Optional.of(Problem.FOREIGN_PAGE);
        }
        boolean changes = !READS.contains(request.method());
        return changes && !CONSOLE.equals(request.getHeader(HEADER))
                ? Optional.of(Problem.NOT_THE_CONSOLE)
                : Optional.empty();
    }
}
