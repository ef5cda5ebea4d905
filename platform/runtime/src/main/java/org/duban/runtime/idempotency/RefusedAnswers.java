package org.duban.runtime.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.ProblemWriter;

/** Keeps the refusals that the request itself earned, so that a repetition is refused in the same words. */
@ApplicationScoped
class RefusedAnswers {
    private static final Set<ProblemType> KEPT =
            EnumSet.of(ProblemType.WRONG_STATE, ProblemType.CONFLICT, ProblemType.INVALID, ProblemType.CLASSIFIED);

    private final KeptAnswers answers;
    private final ProblemWriter writer;
    private final ObjectMapper json;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    RefusedAnswers(KeptAnswers answers, ProblemWriter writer, ObjectMapper json) {
        this.answers = answers;
        this.writer = writer;
        this.json = json;
    }

    Problem kept(KeptAnswers.Name name, byte[] fingerprint, Problem problem) throws SQLException {
        if (KEPT.contains(problem.type())) {
            var answer = writer.response(problem, headers, uri.getRequestUri().getRawPath());
            Transactions.run(() -> answers.keep(name, KeptAnswer.of(fingerprint, answer, json)));
        }
        return problem;
    }
}
