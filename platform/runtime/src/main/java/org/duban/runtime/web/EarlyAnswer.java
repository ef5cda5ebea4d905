package org.duban.runtime.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** Answers a request that no resource will see. */
final class EarlyAnswer {
    private EarlyAnswer() {}

    /** The problem, in the caller's language; who has sent it closes the connection. */
    static Future<Void> send(RoutingContext exchange, Problem problem) {
        Locale language =
                ProblemWriter.preferred(exchange.acceptableLanguages().stream().map(LanguageHeader::tag));
        return exchange.response()
                .setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .putHeader(RequestIds.HEADER, RequestIds.idOf(exchange.request().getHeader(RequestIds.HEADER)))
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(new JsonObject(ProblemWriter.body(
                                problem, language, exchange.request().path()))
                        .toBuffer());
    }
}
