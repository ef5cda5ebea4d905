package org.duban.task.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.MatcherAssert.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.duban.devkit.test.Identities;
import org.hamcrest.Matcher;

/** How the tests hand in files: forms as browsers send them, names in UTF-8. */
public final class Handing {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FORM = "multipart/form-data; boundary=----FormBoundary7x";

    private final String username;
    private final List<String> headers = new ArrayList<>();
    private final ByteArrayOutputStream form = new ByteArrayOutputStream();

    private Handing(String username) {
        this.username = username;
    }

    /** What came back. */
    public record Answer(int status, String said) {
        public Answer statusCode(int expected) {
            assertThat(status).as(said).isEqualTo(expected);
            return this;
        }

        public <T> Answer body(String path, Matcher<T> matcher) {
            T value = path(path);
            assertThat(said, value, matcher);
            return this;
        }

        public JsonPath jsonPath() {
            return JsonPath.from(said);
        }

        public <T> T path(String path) {
            return jsonPath().get(path);
        }
    }

    /** Hands it in as the supervision office; the id of the evidence. */
    public static String in(String task, String name, byte[] content) {
        return by("supervisor").hands(task, name, content).statusCode(201).path("id");
    }

    public static Handing by(String username) {
        return new Handing(username);
    }

    Handing key(String key) {
        headers.addAll(List.of("Idempotency-Key", key));
        return this;
    }

    Handing field(String name, String value) {
        part("name=\"" + name + "\"", value.getBytes(UTF_8));
        return this;
    }

    Answer hands(String task, String name, byte[] content) {
        part("name=\"file\"; filename=\"" + name + "\"", content);
        return form(task);
    }

    /** The form as it is so far. */
    Answer form(String task) {
        form.writeBytes("------FormBoundary7x--\r\n".getBytes(UTF_8));
        return send(task, FORM, form.toByteArray());
    }

    Answer send(String task, String contentType, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(task))
                .header("Authorization", "Bearer " + Identities.token(username))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void part(String disposition, byte[] content) {
        form.writeBytes(("------FormBoundary7x\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(UTF_8));
    }

    private static URI address(String task) {
        return URI.create("http://localhost:" + RestAssured.port + "/api/v1/tasks/" + task + "/evidence");
    }
}
