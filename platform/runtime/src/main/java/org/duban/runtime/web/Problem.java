package org.duban.runtime.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that can't be answered as asked; becomes {@code application/problem+json} (RFC 9457). */
public final class Problem extends RuntimeException {
    /** A field at fault; {@code field} is its path in the body, such as {@code measures[0].due}. */
    public record Violation(String field, Text message) {}

    private final transient ProblemType type;
    private final transient Text detail;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    private Problem(ProblemType type, Text detail, List<Violation> violations) {
        super(type + ": " + detail.en());
        this.type = type;
        this.detail = detail;
        this.violations = violations;
    }

    /** A problem of any type. */
    public static Problem of(ProblemType type, Text detail) {
        return new Problem(type, detail, List.of());
    }

    /** 404, the same for what is not there and for what the caller may not know of. */
    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND, new Text("Nothing is here under this address.", "此地址下没有内容。"));
    }

    /** 403 with what is missing. */
    public static Problem forbidden(Text why) {
        return of(ProblemType.FORBIDDEN, why);
    }

    /** 400 with what can't be read. */
    public static Problem malformed(Text why) {
        return of(ProblemType.MALFORMED, why);
    }

    /** 422 for one field. */
    public static Problem invalid(String field, Text message) {
        return invalid(List.of(new Violation(field, message)));
    }

    /** 422 for several fields. */
    public static Problem invalid(List<Violation> violations) {
        Text detail = new Text("Mend the fields named below.", "请更正下列字段。");
        return new Problem(ProblemType.INVALID, detail, List.copyOf(violations));
    }

    /** 409 with the state it is in and the moves that state allows, to anybody. */
    public static Problem wrongState(Object state, Collection<String> allowedMoves) {
        Text detail = Text.of("It is %s.", "当前状态为 %s。", state);
        return of(ProblemType.WRONG_STATE, detail)
                .with("state", state.toString())
                .with("allowedMoves", List.copyOf(allowedMoves));
    }

    /** Adds a member to the answer; each {@link Text} in it is answered in the caller's language. */
    public Problem with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    /** Adds a header to the answer. */
    public Problem withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    Map<String, Object> extensions() {
        return extensions;
    }

    Map<String, String> headers() {
        return headers;
    }
}
