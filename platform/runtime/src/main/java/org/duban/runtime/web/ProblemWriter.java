package org.duban.runtime.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Renders a problem in the caller's language. */
@ApplicationScoped
public class ProblemWriter {
    /** {@code application/problem+json}. */
    public static final MediaType MEDIA_TYPE = MediaType.valueOf("application/problem+json");

    /** The answer for a problem of the request with these headers. */
    public Response response(Problem problem, HttpHeaders request, String path) {
        Locale language = language(request);
        Response.ResponseBuilder response = Response.status(problem.type().status())
                .type(MEDIA_TYPE)
                .language(language)
                .entity(body(problem, language, path));
        problem.headers().forEach(response::header);
        return response.build();
    }

    /** The members of the problem document. */
    public static Map<String, Object> body(Problem problem, Locale language, String path) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", problem.type().uri());
        body.put("title", problem.type().title().in(language));
        body.put("status", problem.type().status());
        body.put("detail", problem.detail().in(language));
        body.put("instance", path);
        if (!problem.violations().isEmpty()) {
            body.put("violations", violations(problem.violations(), language));
        }
        problem.extensions().forEach((member, value) -> body.put(member, in(language, value)));
        return body;
    }

    /** The same with each message in it, however deep, in that language. */
    private static Object in(Locale language, Object value) {
        if (value instanceof Text message) {
            return message.in(language);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> in(language, one)).toList();
        }
        if (value instanceof Map<?, ?> members) {
            Map<Object, Object> same = new LinkedHashMap<>();
            members.forEach((name, one) -> same.put(name, in(language, one)));
            return same;
        }
        return value;
    }

    /** Chinese where the request prefers it, else English, also where nobody can read what it prefers. */
    public static Locale language(HttpHeaders request) {
        try {
            return preferred(request.getAcceptableLanguages().stream().map(Locale::getLanguage));
        } catch (WebApplicationException | IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }

    /** The first that we speak of these languages, the most wanted first. */
    static Locale preferred(Stream<String> languages) {
        boolean chinese = languages
                .filter(l -> l.equals("zh") || l.equals("en"))
                .findFirst()
                .filter("zh"::equals)
                .isPresent();
        return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    private static List<Map<String, String>> violations(List<Problem.Violation> violations, Locale language) {
        return violations.stream()
                .map(v -> Map.of("field", v.field(), "message", v.message().in(language)))
                .toList();
    }
}
