package org.duban.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.net.ConnectException;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StackTest {
    private static SystemUnderTest system;

    @BeforeAll
    static void start() throws Exception {
        system = SystemUnderTest.running();
    }

    @Test
    void everyPartIsReady() {
        for (Part part : Part.values()) {
            given().get(ready(part)).then().statusCode(200).body("status", equalTo("UP"));
        }
    }

    @Test
    void servicesKnowTheTokensTheLauncherSignsAndNoOthers() throws Exception {
        URI departments = system.gateway().resolve("/api/v1/departments");
        given().auth().oauth2(system.token("auditor")).get(departments).then().statusCode(200);
        given().get(departments).then().statusCode(401);
    }

    @Test
    void aKilledServiceIsGoneAndComesBackOnItsPort() throws Exception {
        system.kill9(Part.NOTIFICATION);
        assertThatThrownBy(() -> given().get(ready(Part.NOTIFICATION))).isInstanceOf(ConnectException.class);
        system.restart(Part.NOTIFICATION);
        given().get(ready(Part.NOTIFICATION)).then().statusCode(200);
    }

    private static URI ready(Part part) {
        return system.address(part).resolve("/q/health/ready");
    }
}
