package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.devkit.test.DubanStack;
import org.duban.meeting.meeting.MeetingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each state of a meeting allows; the states and moves are counted off the enum, so that none is forgotten. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class MeetingStatesTest {
    private static final Desk SECRETARY = Desk.of("secretary");

    /** Moves that a caller asks for under the meeting's path. */
    private static final Set<String> MOVES = Stream.of(MeetingStatus.values())
            .flatMap(status -> status.moves().stream())
            .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);

    @Inject
    AgroalDataSource database;

    static Stream<Arguments> illegalPairs() {
        return Arrays.stream(MeetingStatus.values())
                .flatMap(status -> MOVES.stream()
                        .filter(move -> !status.moves().contains(move))
                        .map(move -> Arguments.of(status, move)));
    }

    @ParameterizedTest(name = "{0}: no {1}")
    @MethodSource("illegalPairs")
    void aMoveThatTheStateDoesNotAllowIsA409(MeetingStatus status, String move) {
        String meeting = meetingIn(status);

        refused(SECRETARY.change().body("{}").post("/meetings/{id}/{move}", meeting, move), status);
        assertThat(SECRETARY.get("/meetings/" + meeting).getString("status")).isEqualTo(status.name());
    }

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void headerAndAgendaChangeOnlyBeforeThePublication(MeetingStatus status) {
        String meeting = SECRETARY.heldMeeting();
        String item = new Agendas(meeting).plan("一");
        put(meeting, status);
        boolean open = status == MeetingStatus.SCHEDULED || status == MeetingStatus.HELD;

        for (Response answer : List.of(
                SECRETARY.change().body("{\"chair\": \"周敏\"}").patch("/meetings/{id}", meeting),
                new Agendas(meeting).add(Map.of("title", "二")),
                Agendas.change(item, "{\"title\": \"三\"}"),
                Agendas.remove(item))) {
            if (open) {
                assertThat(answer.statusCode()).isBetween(200, 204);
            } else {
                refused(answer, status);
            }
        }
        assertThat(new Agendas(meeting).titles()).containsExactly(open ? "二" : "一");
    }

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void minutesAreTakenOnceItIsHeldAndUntilItIsClosed(MeetingStatus status) {
        String meeting = meetingIn(status);
        Response answer = SECRETARY.bringMinutes(meeting, "text/plain", "会议纪要".getBytes(StandardCharsets.UTF_8));

        if (status == MeetingStatus.HELD || status == MeetingStatus.PUBLISHED) {
            answer.then().statusCode(200);
        } else {
            refused(answer, status);
        }
    }

    @Test
    void aMeetingGoesFromScheduledToPublished() {
        String meeting = SECRETARY.meeting("2098-02-27");

        moved(meeting, "holding", "{\"heldOn\": \"2026-02-27\"}", "HELD");
        moved(meeting, "publication", "{}", "PUBLISHED");
        moved(meeting, "amendment", "{\"reason\": \"更正\", \"header\": {\"chair\": \"周敏\"}}", "PUBLISHED");
    }

    private static void moved(String meeting, String move, String body, String state) {
        SECRETARY
                .change()
                .body(body)
                .post("/meetings/{id}/{move}", meeting, move)
                .then()
                .statusCode(200)
                .body("status", equalTo(state));
    }

    private static void refused(Response answer, MeetingStatus status) {
        answer.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("state", equalTo(status.name()))
                .body("allowedMoves", equalTo(status.moves()));
    }

    private String meetingIn(MeetingStatus status) {
        String meeting = SECRETARY.heldMeeting();
        put(meeting, status);
        return meeting;
    }

    /** Straight into the state, whichever way leads there. */
    private void put(String meeting, MeetingStatus status) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update meeting set status = ? where id = ?")) {
            update.setString(1, status.name());
            update.setObject(2, UUID.fromString(meeting));
            assertThat(update.executeUpdate()).isOne();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
