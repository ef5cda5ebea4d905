package org.duban.meeting;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.OpenApiContract;
import org.junit.jupiter.api.Test;

/** The interface as it is checked in. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ContractTest {
    @Test
    void theServedDocumentIsTheOneCheckedIn() {
        String served = given().get("/q/openapi?format=json").asString();

        OpenApiContract.check(served, Path.of("openapi.json"));
    }
}
