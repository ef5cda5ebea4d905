package org.duban.task.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.department;
import static org.duban.task.Office.newCode;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.Office.officer;
import static org.duban.task.department.Directory.patch;
import static org.duban.task.department.Directory.post;
import static org.duban.task.department.Directory.told;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DubanStack.class)
class DepartmentsTest {
    private static final Map<String, Object> CONTACT =
            Map.of("username", "officer.X", "role", "OFFICER", "name", "李明", "email", "liming@city.example");

    @Test
    void aDepartmentIsKeptAndToldOf() {
        String code = newCode();
        Map<String, Object> body = new HashMap<>(department(code));
        body.put("aliases", List.of("别名"));
        body.put("leader", "leader");
        body.put("contacts", List.of(CONTACT));
        post(body)
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/departments/" + code)
                .header("ETag", "\"v0\"")
                .body("aliases", contains("别名"))
                .body("contacts[0].role", equalTo("OFFICER"));
        JsonPath read = Office.read(officer(code), "/api/v1/departments/{code}", code);
        assertThat(read.getString("names.zh")).isEqualTo("单位" + code);
        SeenEvent told = told(code, 1).get(0);
        assertThat(told.sequence()).isEqualTo(1);
        assertThat(told.payload().at("/contacts/0/username").asText()).isEqualTo("officer.X");
        assertThat(told.payload().at("/leader").asText()).isEqualTo("leader");
    }

    @Test
    void aPatchChangesWhatItNamesAndClearsWhatItNulls() {
        String code = newDepartment();
        patch(code, "{\"leader\": \"leader\", \"aliases\": [\"老名字\"]}").then().statusCode(200);
        patch(code, "{\"leader\": \"leader\"}").then().statusCode(200).header("ETag", "\"v1\"");
        patch(code, "{\"leader\": null, \"names\": {\"en\": \"Bureau\"}}")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("leader", nullValue())
                .body("names.zh", equalTo("单位" + code))
                .body("names.en", equalTo("Bureau"))
                .body("aliases", contains("老名字"));
        assertThat(told(code, 3)).extracting(SeenEvent::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aPatchAsksWhichVersionTheCallerHasSeen() {
        String code = newDepartment();
        as("supervisor")
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/api/v1/departments/{c}", code)
                .then()
                .statusCode(428);
        as("supervisor")
                .header("If-Match", "\"v7\"")
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/api/v1/departments/{c}", code)
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\": \"NEW\"}",
                "{\"colour\": null}",
                "{\"kind\": \"CLUB\"}",
                "{\"names\": null}",
                "{\"names\": {\"zh\": null}}",
                "{\"parent\": \"NOWHERE\"}",
                "{\"aliases\": [\"\"]}",
                "{\"contacts\": [{\"username\": \"x\"}]}",
                "[]",
                "7",
                "{\"contacts\": [{\"username\": \"x\", \"role\": \"HEAD\"}, {\"username\": \"x\", \"role\": \"HEAD\"}]}",
                "{\"contacts\": [{\"username\": \"x\", \"role\": \"HEAD\", \"email\": \"nobody\"}]}",
                "{\"names\": {\"zh\": \"绝密★办\"}}"
            })
    void aProfileThatCantBeIsRefused(String body) {
        patch(newDepartment(), body).then().statusCode(422).contentType("application/problem+json");
    }

    @Test
    void departmentsDoNotStandUnderThemselves() {
        String upper = newDepartment();
        String lower = newDepartment();
        patch(lower, "{\"parent\": \"" + upper + "\"}").then().statusCode(200);
        patch(upper, "{\"parent\": \"" + lower + "\"}")
                .then()
                .statusCode(422)
                .body("violations.field", contains("parent"));
        patch(upper, "{\"parent\": \"" + upper + "\"}").then().statusCode(422);
    }

    @Test
    void aNewDepartmentNeedsACodeOfItsOwnAndAName() {
        post(department(newDepartment())).then().statusCode(409).contentType("application/problem+json");
        post(department("low")).then().statusCode(422).body("violations.field", contains("code"));
        post(Map.of("code", newCode()))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("names"))
                .body("violations.field", hasItem("kind"));
    }

    @Test
    void onlyTheOfficeAndOtherSystemsKeepDepartments() {
        String code = newDepartment();
        as("secretary")
                .contentType(ContentType.JSON)
                .body(department(newCode()))
                .post("/api/v1/departments")
                .then()
                .statusCode(403);
        officer(code)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/api/v1/departments/{c}", code)
                .then()
                .statusCode(403);
        as("system")
                .contentType(ContentType.JSON)
                .body(department(newCode()))
                .post("/api/v1/departments")
                .then()
                .statusCode(201);
    }

    @Test
    void theListComesInPagesByCode() {
        newDepartment();
        newDepartment();
        JsonPath first = Office.read(as("auditor"), "/api/v1/departments?limit=1");
        JsonPath second =
                Office.read(as("auditor"), "/api/v1/departments?limit=1&cursor={c}", first.getString("nextCursor"));
        assertThat(second.getString("items[0].code")).isGreaterThan(first.getString("items[0].code"));
    }
}
