package org.duban.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.duban.local.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A crash of task-service at any line of deriving loses no task and makes none twice. */
class KilledTaskServiceTest {
    private static final int DECISIONS = 60;
    private static HarbourCity city;

    @BeforeAll
    static void found() throws Exception {
        city = HarbourCity.founded();
    }

    @Test
    void killedBetweenIssueAndDerivationItFindsEveryTaskExactlyOnce() throws Exception {
        String meeting = city.meeting("海城市人民政府专题会议");
        List<String> decisions = city.drafts(meeting, DECISIONS);

        city.system.kill9(Part.TASK);
        JsonPath answer = city.secretary.posts("/meetings/" + meeting + "/issue", Map.of(), 200);
        assertThat(answer.getList("items.outcome")).hasSize(DECISIONS).containsOnly("ISSUED");
        city.system.restart(Part.TASK);

        exactlyOneTaskEach(meeting, decisions);
    }

    @Test
    void killedInTheMiddleOfDerivingItFindsEveryTaskExactlyOnce() throws Exception {
        String meeting = city.meeting("海城市人民政府专题会议");
        List<String> decisions = city.drafts(meeting, DECISIONS);

        city.secretary.posts("/meetings/" + meeting + "/issue", Map.of(), 200);
        await().atMost(HarbourCity.PATIENCE)
                .until(() -> !city.supervisor
                        .sees("/tasks?meeting=" + meeting + "&limit=1")
                        .getList("items")
                        .isEmpty());
        city.system.kill9(Part.TASK);
        city.system.restart(Part.TASK);

        exactlyOneTaskEach(meeting, decisions);
    }

    private static void exactlyOneTaskEach(String meeting, List<String> decisions) {
        await().atMost(HarbourCity.PATIENCE)
                .until(() -> tasks(meeting).getList("items").size() >= decisions.size());
        JsonPath tasks = tasks(meeting);
        assertThat(tasks.<String>getList("items.decisionId")).containsExactlyInAnyOrderElementsOf(decisions);
        assertThat(tasks.<String>getList("items.number")).doesNotHaveDuplicates();
        await().atMost(HarbourCity.PATIENCE)
                .until(() -> city.secretary
                                .sees("/meetings/" + meeting + "/decisions?limit=200")
                                .getList("items.fulfilment.findAll { it != null && it.taskId != null }")
                                .size()
                        == decisions.size());
    }

    private static JsonPath tasks(String meeting) {
        return city.supervisor.sees("/tasks?meeting=" + meeting + "&limit=200");
    }
}
