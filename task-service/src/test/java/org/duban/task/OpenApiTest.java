package org.duban.task;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Path;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.OpenApiContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DubanStack.class)
class OpenApiTest {
    @Test
    void theDocumentServedIsTheOneCheckedIn() {
        String served = RestAssured.get("/q/openapi?format=json").asString();
        OpenApiContract.check(served, Path.of("openapi.json"));
    }
}
