package org.duban.task.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.duban.task.Office;

/** How tests make feeds and read what stands at their address. */
final class Subscription {
    private Subscription() {}

    static Response make(String who, Map<String, ?> feed) {
        return make(who, "en", feed);
    }

    static Response make(String who, String language, Map<String, ?> feed) {
        return Office.as(who)
                .header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .body(feed)
                .post("/api/v1/calendar-feeds");
    }

    /** The address of a feed that is made. */
    static String address(String who, String language, Map<String, ?> feed) {
        return make(who, language, feed).then().statusCode(201).extract().path("url");
    }

    static String ofDepartment(String department) {
        return address("officer." + department, "en", Map.of());
    }

    /** What a calendar program is given there. */
    static Ics read(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Ics.parsed(answer.asByteArray());
    }
}
