package org.duban.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PathTricksTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/../q/metrics",
                "/api/v1/../../q/metrics",
                "/api/v1/tasks/../../../q/metrics",
                "/api/v1/tasks/%2e%2e/%2e%2e/%2e%2e/q/metrics",
                "/api/v1/tasks/%2E./internal/parked-events",
                "/api/v1/tasks/..%2f..%2f..%2fq/metrics",
                "/api/v1/tasks/..%5c..%5cq",
                "/api/v1/tasks/..\\..\\q",
                "/api/v1/tasks/%252e%252e/q",
                "/api/v1/tasks/%c0%ae%c0%ae/q",
                "/api/v1/tasks/..;/..;/q",
                "/api/v1/tasks;x=1",
                "/api/v1/tasks/./1",
                "/api/v1//q/metrics",
                "/api/v1/tasks//1",
                "/api/v1/tasks/",
                "//api/v1/tasks",
                "/q/../api/v1/tasks",
                "/openapi/../q/metrics",
                "/openapi/task-service/../../q/metrics",
                "/openapi/%2e%2e",
                "/api/v1/tasks/%00",
                "/api/v1/tasks/%0d%0aX-Evil:1",
                "/api/v1/tasks/#/../q",
                "http://127.0.0.1/q/metrics",
                "http://127.0.0.1/api/v1/../q/metrics",
            })
    void noTrickReachesAService(String target) throws IOException {
        String answer = raw().get(target);
        assertThat(answer).startsWith("HTTP/1.1 404 ").contains("application/problem+json");
        assertThat(backends.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/tasks/%zz", "/api/v1/tasks/%e7%9", "*", "api/v1/tasks", "/api/v1/tasks?q={"})
    void aPathThatIsNoneIsRefused(String target) throws IOException {
        assertThat(raw().get(target)).matches("(?s)HTTP/1.1 40[04] .*application/problem\\+json.*");
        assertThat(backends.requests()).isZero();
    }

    @Test
    void theHostOfAnAbsoluteTargetIsNotFollowed() throws IOException {
        assertThat(raw().get("http://elsewhere.example/api/v1/tasks?limit=1")).startsWith("HTTP/1.1 200 ");
        assertThat(backends.task.last().uri()).isEqualTo("/api/v1/tasks?limit=1");
    }

    @Test
    void chineseNamesInAPathAreNoTrick() throws IOException {
        assertThat(raw().get("/api/v1/clock-profiles/%E5%B8%B8%E5%8A%A1%E4%BC%9A"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(backends.task.last().uri()).isEqualTo("/api/v1/clock-profiles/%E5%B8%B8%E5%8A%A1%E4%BC%9A");
    }

    @Test
    void tricksInAQueryStayInTheQuery() throws IOException {
        assertThat(raw().get("/api/v1/tasks?q=../../q/metrics")).startsWith("HTTP/1.1 200 ");
        assertThat(backends.task.last().uri()).isEqualTo("/api/v1/tasks?q=../../q/metrics");
    }

    @Test
    void twoLengthsOfOneBodyAreNotForwardedAsTwoRequests() throws IOException {
        raw().send("POST /api/v1/tasks HTTP/1.1\r\nHost: duban.example\r\nConnection: close\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/v1/internal HTTP/1.1\r\n\r\n");
        assertThat(backends.all().flatMap(backend -> backend.received().stream()))
                .noneMatch(request -> request.uri().contains("internal"));
    }
}
