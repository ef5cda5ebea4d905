package org.duban.notification.preference;

import static org.duban.notification.city.Eyes.as;
import static org.duban.notification.city.Wishes.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.city.OutsideWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DubanStack.class)
@WithTestResource(OutsideWorld.class)
class PreferencesTest {
    private static final String CHOICE =
            "{\"channels\": [\"EMAIL\"], \"language\": \"en\", \"digestAt\": \"17:30\", \"quietHours\": {\"from\": \"22:00\", \"to\": \"07:00\"}}";

    @Test
    void whoChoseNothingReadsTheDefaultsAndChoosesFromThere() {
        as("officer.PA")
                .get("/api/v1/preferences")
                .then()
                .header("ETag", "\"v0\"")
                .body("channels", nullValue())
                .body("quietHours", nullValue());

        put("officer.PA", "\"v0\"", CHOICE)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("channels", contains("EMAIL"))
                .body("digestAt", equalTo("17:30"))
                .body("quietHours.to", equalTo("07:00"));

        put("officer.PA", "\"v0\"", CHOICE).statusCode(412);
        put("officer.PA", null, CHOICE).statusCode(428);
        put("officer.PA", "\"v1\"", "{}").statusCode(200).body("language", nullValue());
        as("head.PA").get("/api/v1/preferences").then().header("ETag", "\"v0\"");
    }

    @Test
    void anAuditorChoosesNothing() {
        put("auditor", "*", CHOICE).statusCode(403);
        as("auditor").get("/api/v1/preferences").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"channels\": [\"IN_APP\"]} | channels[0]",
                "{\"channels\": [\"EMAIL\", \"WEBHOOK\"]} | channels[1]",
                "{\"channels\": [\"EMAIL\", \"EMAIL\"]} | channels[1]",
                "{\"channels\": [\"PIGEON\"]} | channels[0]",
                "{\"language\": \"fr\"} | language",
                "{\"quietHours\": {\"from\": \"22:00\", \"to\": \"24:00\"}} | quietHours.to",
                "{\"quietHours\": {\"from\": \"22:00\"}} | quietHours.to",
                "{\"quietHours\": {\"from\": \"22:00\", \"to\": \"22:00\"}} | quietHours.to",
                "{\"digestAt\": \"9:00\"} | digestAt",
                "{\"inbox\": false} | inbox",
            })
    void whatCanNotBeChosenIsRefusedAndTheFieldNamed(String choice, String field) {
        put("officer.PB", "*", choice).statusCode(422).body("violations.field", contains(field));
    }
}
