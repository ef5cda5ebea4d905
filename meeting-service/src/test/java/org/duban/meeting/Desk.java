package org.duban.meeting;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.devkit.test.Identities;

/** Somebody at work with meetings, through the API. */
public record Desk(String username) {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** Content types go out as they are written, and text as UTF-8. */
    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .defaultContentCharset(StandardCharsets.UTF_8));

    static Desk of(String username) {
        return new Desk(username);
    }

    RequestSpecification ask() {
        return given().config(PLAIN).auth().oauth2(Identities.token(username)).basePath("/api/v1");
    }

    /** A change of what is there now, whatever its version. */
    RequestSpecification change() {
        return ask().header("If-Match", "*").contentType(ContentType.JSON);
    }

    Response post(String path, Map<String, ?> body) {
        return change().body(body).post(path);
    }

    JsonPath get(String path) {
        return ask().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** Everything in a list, whatever the number of its pages. */
    List<Map<String, Object>> all(String path) {
        List<Map<String, Object>> items = new ArrayList<>();
        String cursor = null;
        do {
            Map<String, String> from = cursor == null ? Map.of() : Map.of("cursor", cursor);
            JsonPath page = ask().queryParam("limit", 200)
                    .queryParams(from)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            items.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return items;
    }

    /** The id of a meeting of a new body that was held on that day. */
    String meeting(String heldOn) {
        return recordMeeting(meetingHeader(heldOn))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String heldMeeting() {
        return meeting("2026-02-27");
    }

    Response recordMeeting(Map<String, ?> header) {
        return ask().contentType(ContentType.JSON).body(header).post("/meetings");
    }

    static Map<String, Object> meetingHeader(String heldOn) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("body", "市政府常务会议 " + UUID.randomUUID());
        header.put("sequence", Map.of("year", 2026, "number", 1 + NUMBERS.incrementAndGet() % 999));
        header.put("title", "常务会议");
        header.put("heldOn", heldOn);
        header.put("chair", "林岚");
        return header;
    }

    Response bringMinutes(String meeting, String contentType, byte[] file) {
        return ask().header("If-Match", "*").contentType(contentType).body(file).put("/meetings/{id}/minutes", meeting);
    }

    /** What is proposed from the Chinese sample. */
    JsonPath bringSampleMinutes(String meeting) {
        return bringMinutes(meeting, "text/plain; charset=UTF-8", sample("standing-committee.zh.txt"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A draft added by hand that lacks nothing. */
    String completeDraft(String meeting, String lead) {
        return post(
                        "/meetings/" + meeting + "/decisions",
                        Map.of("requirement", "完成清淤", "leadDepartment", lead, "deadline", "2099-06-30"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String issuedDecision(String meeting, String lead) {
        String draft = completeDraft(meeting, lead);
        change().post("/decisions/{id}/issue", draft).then().statusCode(200);
        return draft;
    }

    static byte[] sample(String name) {
        try (InputStream file = Desk.class.getResourceAsStream("/minutes/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String sampleText(String name) {
        return new String(sample(name), StandardCharsets.UTF_8);
    }
}
