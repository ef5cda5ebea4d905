package org.duban.notification.city;

import static org.duban.notification.city.Eyes.as;

import io.restassured.response.ValidatableResponse;

/** What people choose. */
public final class Wishes {
    private Wishes() {}

    /** The person chooses this, whatever was chosen before. */
    public static void put(String username, String choice) {
        put(username, "*", choice).statusCode(200);
    }

    public static ValidatableResponse put(String username, String ifMatch, String choice) {
        var request = as(username).contentType("application/json").body(choice);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/preferences")
                .then();
    }
}
