package org.duban.notification.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Eyes.as;
import static org.duban.notification.city.Hooks.register;
import static org.duban.notification.city.Hooks.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Identities;
import org.duban.devkit.test.Receiver;
import org.duban.devkit.test.Receiver.Taken;
import org.duban.devkit.test.Signatures;
import org.duban.notification.city.Eyes;
import org.duban.notification.city.MovableClock;
import org.duban.notification.city.OutsideWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DubanStack.class)
@WithTestResource(OutsideWorld.class)
class WebhooksTest {
    private static final String PATH = "/api/v1/webhooks";

    @Test
    void theSecretIsShownOnceAlsoWhereTheRequestIsRepeated() {
        String body = "{\"url\": \"http://127.0.0.1:9/hook\", \"departments\": [\"XA\"]}";
        JsonPath first = post(body, "a-key").statusCode(201).extract().jsonPath();
        assertThat(first.getString("secret")).matches("whsec_[A-Za-z0-9+/]{43}=");

        post(body, "a-key")
                .statusCode(201)
                .body("secret", nullValue())
                .body("webhook.id", equalTo(first.getString("webhook.id")));

        String id = first.getString("webhook.id");
        as("system").get(PATH).then().body("items.id", hasItem(id)).body("items.secret", everyItem(nullValue()));
        as("system")
                .get(PATH + "/" + id)
                .then()
                .body("departments", contains("XA"))
                .body("tasks", hasSize(0))
                .body("disabledAt", nullValue());
    }

    @Test
    void nobodySeesOrChangesAnothersWebhooks() {
        String id = registered("http://127.0.0.1:9/hook", "XB").getString("webhook.id");

        stranger().get(PATH + "/" + id).then().statusCode(404);
        stranger().get(PATH).then().body("items.id", not(hasItem(id)));
        stranger().post(PATH + "/" + id + "/test").then().statusCode(404);
        stranger().header("If-Match", "*").delete(PATH + "/" + id).then().statusCode(404);
        as("supervisor").get(PATH).then().statusCode(403);
        as("officer.XB").get(PATH + "/" + id).then().statusCode(403);
    }

    @Test
    void afterARotationMessagesBearBothSignaturesForADay() {
        MovableClock clock = new MovableClock("2026-03-31T10:00");
        QuarkusMock.installMockForType(clock, Clock.class);
        try (Receiver receiver = new Receiver()) {
            JsonPath made = registered(receiver.url(), "XC");
            String path = PATH + "/" + made.getString("webhook.id");
            as("system").post(path + "/secret-rotation").then().statusCode(428);
            as("system")
                    .header("If-Match", "\"v7\"")
                    .post(path + "/secret-rotation")
                    .then()
                    .statusCode(412);
            String tag = as("system").get(path).header("ETag");
            String rotated = as("system")
                    .header("If-Match", tag)
                    .post(path + "/secret-rotation")
                    .then()
                    .statusCode(200)
                    .body("webhook.previousSecretUntil", equalTo("2026-04-01T02:00:00Z"))
                    .extract()
                    .path("secret");

            test(path);
            Taken message = receiver.await(1).get(0);
            assertThat(message.header("webhook-signature").split(" "))
                    .containsExactly(
                            Signatures.expected(message, rotated),
                            Signatures.expected(message, made.getString("secret")));
            assertThat(message.json().at("/type").asText()).isEqualTo("webhook.test");

            clock.moveTo("2026-04-01T10:00");
            test(path);
            Taken later = receiver.await(2).get(1);
            assertThat(later.header("webhook-signature")).isEqualTo(Signatures.expected(later, rotated));
        }
    }

    @Test
    void aTrialThatFailsIsNotRepeated() {
        try (Receiver receiver = new Receiver().answeringAlways(500)) {
            String id = registered(receiver.url(), "XD").getString("webhook.id");

            String delivery = test(PATH + "/" + id).extract().path("id");

            Eyes.await(() -> as("system")
                    .queryParam("state", "FAILED")
                    .queryParam("channel", "WEBHOOK")
                    .get("/api/v1/deliveries")
                    .jsonPath()
                    .getList("items.id")
                    .contains(delivery));
            assertThat(receiver.taken()).hasSize(1);
        }
    }

    @Test
    void whatIsDeletedIsGone() {
        String path = PATH + "/" + registered("http://127.0.0.1:9/hook", "XE").getString("webhook.id");

        as("system").delete(path).then().statusCode(428);
        as("system").header("If-Match", "*").delete(path).then().statusCode(204);

        as("system").get(path).then().statusCode(404);
        as("system").post(path + "/test").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.1.2.3/",
                "http://127.0.0.2/",
                "https://169.254.169.254/latest/meta-data",
                "http://[::1]/",
                "http://[::ffff:192.168.1.1]/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://224.0.0.1/",
                "http://0.0.0.0/",
                "http://167772161/",
                "http://nobody.invalid/",
                "ftp://example.org/",
                "http://user:word@example.org/",
                "http://example.org/#part",
                "//example.org/",
                "http:///hook",
                "hook",
                "http://a b/",
            })
    void addressesThatMayNotBeCalledAreRefused(String url) {
        register(url, "XF")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.field", contains("url"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | url",
                "{\"url\": \"http://127.0.0.1/\", \"departments\": [\"\"]} | departments[0]",
                "{\"url\": \"http://127.0.0.1/\", \"tasks\": [\"7\"]} | tasks[0]",
                "{\"url\": \"http://127.0.0.1/\", \"secret\": \"s\"} | secret",
            })
    void aWebhookWithWrongFieldsIsRefusedAndTheFieldNamed(String body, String field) {
        post(body, null).statusCode(422).body("violations.field", contains(field));
    }

    private static ValidatableResponse test(String path) {
        return as("system").post(path + "/test").then().statusCode(202).body("notificationId", nullValue());
    }

    private static ValidatableResponse post(String body, String key) {
        var request = as("system").contentType("application/json").body(body);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post(PATH)
                .then();
    }

    private static RequestSpecification stranger() {
        return given().auth().oauth2(Identities.token("other.system", "system", null));
    }
}
