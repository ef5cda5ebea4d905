package org.duban.runtime.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure that leaves a resource becomes a problem document; what failed inside stays in the log. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemWriter writer;

    ProblemMappers(ProblemWriter writer) {
        this.writer = writer;
    }

    @ServerExceptionMapper
    Response of(Problem problem, HttpHeaders request, UriInfo uri) {
        return answer(problem, request, uri);
    }

    @ServerExceptionMapper
    Response of(WebApplicationException failure, HttpHeaders request, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return answer(JsonProblems.of(json), request, uri);
        }
        return answer(StatusProblems.of(failure.getResponse()), request, uri);
    }

    // The framework brings a mapper of its own for the narrower type; only one for the same type takes its place.
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response of(JsonProcessingException failure, HttpHeaders request, UriInfo uri) {
        return answer(JsonProblems.of(failure), request, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response ofNobody(SecurityException failure, HttpHeaders request, UriInfo uri) {
        Text detail = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                ? new Text("Send a bearer token.", "请提供访问令牌。")
                : new Text("The token is expired or not valid.", "访问令牌已过期或无效。");
        Problem problem =
                Problem.of(ProblemType.UNAUTHENTICATED, detail).withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer(problem, request, uri);
    }

    @ServerExceptionMapper
    Response of(ForbiddenException failure, HttpHeaders request, UriInfo uri) {
        Text detail = new Text("Your role does not allow this.", "您的角色不允许此操作。");
        return answer(Problem.forbidden(detail), request, uri);
    }

    @ServerExceptionMapper
    Response of(Throwable failure, HttpHeaders request, UriInfo uri) {
        Problem database = DatabaseProblems.of(failure);
        if (database != null) {
            return answer(database, request, uri);
        }
        LOG.errorf(failure, "request to %s failed", withoutToken(uri.getPath()));
        Text detail = new Text("The failure was recorded; nothing was changed.", "错误已记录，未作任何更改。");
        return answer(Problem.of(ProblemType.INTERNAL, detail), request, uri);
    }

    private Response answer(Problem problem, HttpHeaders request, UriInfo uri) {
        return writer.response(problem, request, uri.getRequestUri().getRawPath());
    }

    /** The token in a calendar's address is a right, and has no place in a log. */
    private static String withoutToken(String path) {
        return path.replaceFirst("calendars/.*", "calendars/…");
    }
}
