package org.duban.meeting;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** The agenda of one meeting, as the secretary works on it. */
record Agendas(String meeting) {
    private static final Desk SECRETARY = Desk.of("secretary");

    Response add(Map<String, ?> entry) {
        return SECRETARY.ask().contentType("application/json").body(entry).post("/meetings/{id}/agenda-items", meeting);
    }

    /** The id of an item of which only the title is planned. */
    String plan(String title) {
        return add(Map.of("title", title)).then().statusCode(201).extract().path("id");
    }

    static Response change(String item, String patch) {
        return SECRETARY.change().body(patch).patch("/agenda-items/{id}", item);
    }

    static Response remove(String item) {
        return SECRETARY.ask().header("If-Match", "*").delete("/agenda-items/{id}", item);
    }

    JsonPath all() {
        return SECRETARY.get("/meetings/" + meeting + "/agenda-items?limit=200");
    }

    List<String> titles() {
        return all().getList("items.title");
    }

    List<String> ids() {
        return all().getList("items.id");
    }
}
