package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, and who may know of what. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class WhoMayTest {
    private static EventProbe probe;
    private static final Desk SECRETARY = Desk.of("secretary");

    @BeforeAll
    static void listenIn() {
        probe = EventProbe.ofThisApplication();
    }

    @BeforeEach
    void cityIsKnown() {
        City.isKnown(probe);
    }

    @AfterAll
    static void close() {
        probe.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.ZJJ", "head.CGJ"})
    void aDepartmentSeesTheIssuedDecisionsItHasPartIn(String member) {
        String meeting = SECRETARY.heldMeeting();
        String own = issued(meeting, "ZJJ", "CGJ");
        String others = issued(meeting, "CZJ", "FGW");
        String draft = SECRETARY.completeDraft(meeting, "ZJJ");
        Desk department = Desk.of(member);

        assertThat(department.get("/meetings/" + meeting + "/decisions").getList("items.id"))
                .isEqualTo(List.of(own));
        department.ask().get("/decisions/{id}", own).then().statusCode(200);
        department.ask().get("/decisions/{id}", others).then().statusCode(404);
        department.ask().get("/decisions/{id}", draft).then().statusCode(404);
    }

    @Test
    void aDepartmentDoesNotLearnOfMeetingsItHasNoPartIn() {
        String meeting = SECRETARY.heldMeeting();
        issued(meeting, "CZJ", "FGW");
        Desk department = Desk.of("officer.ZJJ");

        department.ask().get("/meetings/{id}/decisions", meeting).then().statusCode(404);
        department
                .ask()
                .get("/meetings/{id}/decisions", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "officer.ZJJ, GET, /meetings",
        "head.ZJJ, GET, /meetings/{id}",
        "officer.ZJJ, GET, /meetings/{id}/minutes",
        "head.ZJJ, GET, /meetings/{id}/directives",
        "officer.ZJJ, GET, /meetings/{id}/agenda-items",
        "officer.ZJJ, GET, /bodies",
        "officer.ZJJ, POST, /meetings",
        "officer.ZJJ, POST, /meetings/{id}/decisions",
        "head.ZJJ, POST, /decisions/{id}/issue",
        "leader, POST, /meetings",
        "leader, POST, /decisions/{id}/issue",
        "auditor, POST, /meetings",
        "auditor, POST, /meetings/{id}/issue",
        "auditor, PUT, /meetings/{id}/minutes",
        "auditor, POST, /directives/{id}/confirmation",
        "supervisor, POST, /meetings",
        "supervisor, PUT, /meetings/{id}/minutes",
        "supervisor, POST, /directives/{id}/confirmation",
        "supervisor, POST, /directives/{id}/dismissal",
        "supervisor, POST, /directives/{id}/split",
        "supervisor, POST, /directives/{id}/reopening",
        "supervisor, POST, /meetings/{id}/directives",
        "system, POST, /meetings/{id}/directives/merge",
        "officer.ZJJ, GET, /directives/{id}/history",
        "supervisor, PATCH, /decisions/{id}",
        "system, POST, /decisions/{id}/issue",
        "system, POST, /directives/{id}/confirmation",
        "system, POST, /meetings/{id}/publication",
        "system, POST, /meetings/{id}/amendment",
        "supervisor, POST, /meetings/{id}/amendment",
        "officer.ZJJ, GET, /meetings/{id}/editions",
        "officer.ZJJ, GET, /agenda-items/{id}",
        "leader, POST, /meetings/{id}/agenda-items",
        "auditor, PATCH, /agenda-items/{id}",
        "supervisor, DELETE, /agenda-items/{id}",
        "head.ZJJ, GET, /bodies/{id}",
        "supervisor, PATCH, /bodies/{id}"
    })
    void whatARoleNeverMayIsA403WhetherTheThingIsThereOrNot(String who, String method, String path) {
        Desk.of(who)
                .change()
                .body("{}")
                .request(method, path.replace("{id}", UUID.randomUUID().toString()))
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretary", "supervisor", "leader", "auditor", "system"})
    void thoseWhoAnswerForTheCityReadAll(String reader) {
        String meeting = SECRETARY.heldMeeting();
        SECRETARY.bringSampleMinutes(meeting);
        String draft = SECRETARY.completeDraft(meeting, "ZJJ");

        for (String path : List.of("", "/minutes", "/directives", "/agenda-items", "/editions", "/decisions")) {
            Desk.of(reader).ask().get("/meetings/" + meeting + path).then().statusCode(200);
        }
        Desk.of(reader).ask().get("/decisions/{id}", draft).then().statusCode(200);
    }

    @Test
    void anotherSystemRecordsMeetingsMinutesAndDecisions() {
        Desk system = Desk.of("system");
        String meeting = system.heldMeeting();

        system.bringSampleMinutes(meeting);
        system.completeDraft(meeting, "ZJJ");
    }

    private static String issued(String meeting, String lead, String co) {
        String draft = SECRETARY
                .post(
                        "/meetings/" + meeting + "/decisions",
                        Map.of(
                                "requirement",
                                "清淤",
                                "leadDepartment",
                                lead,
                                "coDepartments",
                                List.of(co),
                                "term",
                                "ORDINARY"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SECRETARY.change().post("/decisions/{id}/issue", draft).then().statusCode(200);
        return draft;
    }
}
