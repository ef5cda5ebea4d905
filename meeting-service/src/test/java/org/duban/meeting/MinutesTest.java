package org.duban.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes as they come: pasted, as Word or PDF, twice, or in a new version. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class MinutesTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Desk SECRETARY = Desk.of("secretary");

    @Test
    void theSameMinutesTwiceAreOneVersionAndProposeNothingTwice() {
        String meeting = SECRETARY.heldMeeting();
        JsonPath first = SECRETARY.bringSampleMinutes(meeting);
        JsonPath second = SECRETARY.bringSampleMinutes(meeting);

        assertThat(second.getInt("version")).isEqualTo(1);
        assertThat(second.getList("directives.id")).isEqualTo(first.getList("directives.id"));
        assertThat(SECRETARY.get("/meetings/" + meeting + "/directives").getList("items.id"))
                .isEqualTo(first.getList("directives.id"));
    }

    @Test
    void aNewVersionKeepsWhatWasDecidedAndDropsOpenProposalsThatAreGone() {
        String meeting = SECRETARY.heldMeeting();
        JsonPath first = SECRETARY.bringSampleMinutes(meeting);
        String dismissed = first.getString("directives[0].id");
        SECRETARY
                .post("/directives/" + dismissed + "/dismissal", Map.of("reason", "原则性要求"))
                .then()
                .statusCode(200);
        String sentence = first.getString("directives[-1].sentence");
        String changed =
                "会议纪要（修订）\n\n" + Desk.sampleText("standing-committee.zh.txt").replace(sentence + "。", "");

        SECRETARY
                .bringMinutes(meeting, "text/plain", changed.getBytes(UTF_8))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("directives.id", not(hasItem(first.getString("directives[-1].id"))))
                .body("directives.find { it.id == '%s' }.state".formatted(dismissed), equalTo("DISMISSED"))
                .body("directives.find { it.id == '%s' }.minutes.version".formatted(dismissed), equalTo(1));
        SECRETARY
                .ask()
                .get("/directives/{id}", first.getString("directives[-1].id"))
                .then()
                .statusCode(404);
        assertThat(textOf(meeting, "?version=1")).isEqualTo(Desk.sampleText("standing-committee.zh.txt"));
        assertThat(textOf(meeting, "")).isEqualTo(changed);
    }

    @Test
    void theOriginalComesBackByteForByte() {
        String meeting = SECRETARY.heldMeeting();
        byte[] word = Files.word("会议决定，由市住建局牵头，2099年5月1日前制定工作方案。");

        Response imported = SECRETARY.bringMinutes(meeting, WORD, word);
        imported.then().statusCode(200).body("contentType", equalTo(WORD)).body("sha256", equalTo(sha256(word)));

        Response original = SECRETARY.ask().accept("application/octet-stream").get("/meetings/{id}/minutes", meeting);
        assertThat(original.asByteArray()).isEqualTo(word);
        assertThat(original.header("ETag")).isEqualTo("\"" + imported.path("sha256") + "\"");
    }

    @Test
    void aWordFileIsReadWhateverItIsSentAs() {
        byte[] word = Files.word("会议决定，由市住建局牵头，2099年5月1日前制定工作方案。");

        for (String sentAs : List.of(WORD, "application/octet-stream", "text/plain")) {
            SECRETARY
                    .bringMinutes(SECRETARY.heldMeeting(), sentAs, word)
                    .then()
                    .statusCode(200)
                    .body("contentType", equalTo(WORD))
                    .body("directives.owners.flatten()", hasItem("市住建局"));
        }
    }

    @Test
    void aPdfIsRead() {
        String meeting = SECRETARY.heldMeeting();
        String sentence = "The Water Bureau must rectify the defects found at the pumping stations by 30 May 2099.";

        SECRETARY
                .bringMinutes(meeting, "application/pdf", Files.pdf(sentence))
                .then()
                .statusCode(200);

        assertThat(textOf(meeting, "")).contains(sentence);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithAProblemOfItsOwn() {
        String meeting = SECRETARY.heldMeeting();
        byte[] word = Files.word("会议纪要");
        assertRefused(meeting, "application/pdf", Files.pdf(""), "no-text");
        assertRefused(meeting, WORD, java.util.Arrays.copyOf(word, word.length / 2), "broken-file");
        assertRefused(meeting, "application/pdf", Files.lockedPdf(), "encrypted");
        assertRefused(meeting, WORD, Files.lockedWord(), "encrypted");
        SECRETARY.ask().get("/meetings/{id}/minutes", meeting).then().statusCode(404);
    }

    @Test
    void aFileThatBearsAClassificationMarkLeavesNothingBehind() {
        String meeting = SECRETARY.heldMeeting();
        String secret = "会议研究了昆仑方案";
        List<String> logged = new java.util.concurrent.CopyOnWriteArrayList<>();
        try (LogWatch ignored = LogWatch.into(logged)) {
            assertRefused(meeting, "text/plain", ("机密★10年\n" + secret).getBytes(UTF_8), "classified");
            assertRefused(meeting, WORD, Files.word("绝密★30年 " + secret), "classified");
            assertRefused(meeting, "application/pdf", Files.pdf("TOP SECRET - Kunlun plan"), "classified");
        }
        SECRETARY.ask().get("/meetings/{id}/minutes", meeting).then().statusCode(404);
        assertThat(SECRETARY.get("/meetings/" + meeting + "/directives").getList("items"))
                .isEmpty();
        assertThat(logged).noneMatch(line -> line.contains("昆仑") || line.contains("Kunlun"));
    }

    private static void assertRefused(String meeting, String type, byte[] file, String problem) {
        SECRETARY
                .bringMinutes(meeting, type, file)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:duban:problem:" + problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-8", "UTF-16"})
    void textIsReadInTheCharsetsThatOfficesUse(String charset) {
        String meeting = SECRETARY.heldMeeting();
        byte[] minutes = Desk.sampleText("standing-committee.zh.txt").getBytes(Charset.forName(charset));

        SECRETARY.bringMinutes(meeting, "text/plain", minutes).then().statusCode(200);

        assertThat(textOf(meeting, "")).isEqualTo(Desk.sampleText("standing-committee.zh.txt"));
    }

    @Test
    void minutesNeedAMeetingThatWasHeld() {
        String meeting = SECRETARY.meeting("2098-02-27");

        SECRETARY
                .bringMinutes(meeting, "text/plain", "会议纪要".getBytes(UTF_8))
                .then()
                .statusCode(409)
                .body("state", equalTo("SCHEDULED"))
                .body("allowedMoves", equalTo(List.of("holding")));
        SECRETARY
                .post("/meetings/" + meeting + "/holding", Map.of("heldOn", "2098-02-27"))
                .then()
                .statusCode(422);
        SECRETARY
                .post("/meetings/" + meeting + "/holding", Map.of("heldOn", "2026-02-26"))
                .then()
                .statusCode(200);
        SECRETARY
                .bringMinutes(meeting, "text/plain", "会议纪要".getBytes(UTF_8))
                .then()
                .statusCode(200);
    }

    @Test
    void theAgendaIsSavedWithTheMinutes() {
        String meeting = SECRETARY.heldMeeting();
        JsonPath imported = SECRETARY.bringSampleMinutes(meeting);

        JsonPath agenda = SECRETARY.get("/meetings/" + meeting + "/agenda-items?limit=2");

        assertThat(agenda.getList("items.title"))
                .isEqualTo(imported.getList("agendaItems.title").subList(0, 2));
        assertThat(agenda.getString("nextCursor")).isNotNull();
    }

    @Test
    void anExtractionSavesNothingAndIsTheSameUnderTheSameKey() {
        String key = "try-" + java.util.UUID.randomUUID();

        Response first = extract(key, Desk.sample("council.en.txt"));
        Response second = extract(key, Desk.sample("council.en.txt"));
        Response other = extract(key, "Something else.".getBytes(UTF_8));

        first.then().statusCode(200).body("directives", not(empty())).body("meeting.date", equalTo("2026-03-12"));
        assertThat(second.jsonPath().<Object>get()).isEqualTo(first.jsonPath().get());
        other.then().statusCode(422);
    }

    private static Response extract(String key, byte[] text) {
        return SECRETARY
                .ask()
                .header("Idempotency-Key", key)
                .contentType("text/plain")
                .body(text)
                .post("/extractions?language=en&publishedOn=2026-03-13");
    }

    private static String sha256(byte[] content) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String textOf(String meeting, String query) {
        return SECRETARY
                .ask()
                .get("/meetings/" + meeting + "/minutes" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
