package org.duban.runtime.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.security.Callers;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/**
 * Runs a POST once for its key. The answer is written in the transaction of the effect, so both are there or neither;
 * an answer of 409 or 422, which has no effect, is kept on its own.
 */
@ApplicationScoped
public class Idempotency {
    /** The request header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final KeptAnswers answers;
    private final RefusedAnswers refused;
    private final Callers callers;
    private final ObjectMapper json;

    Idempotency(KeptAnswers answers, RefusedAnswers refused, Callers callers, ObjectMapper json) {
        this.answers = answers;
        this.refused = refused;
        this.callers = callers;
        this.json = json;
    }

    /**
     * Runs the work in a new transaction, or answers as it was answered the first time.
     *
     * @param seconds how long the transaction may take at most; 0 for as long as is configured
     * @throws Problem 422 where the key stands for another body, 409 while the first request runs
     */
    public Object once(String key, String path, int seconds, InvocationContext call, Callable<Object> work)
            throws SQLException {
        if (!SHAPE.matcher(key).matches()) {
            throw Problem.malformed(new Text(
                    "An Idempotency-Key has 1 to 255 visible ASCII characters.", "幂等键应为 1 到 255 个可见 ASCII 字符。"));
        }
        KeptAnswers.Name name = new KeptAnswers.Name(callers.current().username(), path, key);
        byte[] fingerprint = Fingerprint.of(call, json);
        try {
            return Transactions.call(seconds, () -> answerOrWork(name, fingerprint, work));
        } catch (Problem problem) {
            throw refused.kept(name, fingerprint, problem);
        }
    }

    private Response answerOrWork(KeptAnswers.Name name, byte[] fingerprint, Callable<Object> work) throws Exception {
        if (!answers.take(name)) {
            throw stillRunning();
        }
        Optional<KeptAnswer> before = answers.find(name);
        if (before.isPresent()) {
            return before.get().answers(fingerprint) ? before.get().again(json) : reused();
        }
        Object result = work.call();
        Response answer = result instanceof Response response
                ? response
                : Response.ok(result).build();
        if (answer.getStatus() < 500) {
            answers.keep(name, KeptAnswer.of(fingerprint, answer, json));
        }
        return answer;
    }

    private static Response reused() {
        throw Problem.of(
                ProblemType.KEY_REUSED, new Text("Take a new Idempotency-Key for another request.", "不同的请求请使用新的幂等键。"));
    }

    private static Problem stillRunning() {
        return Problem.of(ProblemType.STILL_RUNNING, new Text("Ask again in a moment.", "请稍后再试。"))
                .withHeader("Retry-After", "1");
    }
}
