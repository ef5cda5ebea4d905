package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Issues the tasks that have no meeting behind them, and lets everything happen that tasks of the city are to show. */
final class LoadingTasks {
    private static final String WATCHER = "supervisor";

    private final Api api;
    private final LocalDate today;
    private final List<Story> stories;

    LoadingTasks(Api api, LocalDate today) throws IOException {
        this.api = api;
        this.today = today;
        this.stories = Story.all();
    }

    /** One after the other, so that their numbers are the same in each city; returns how many there are. */
    int issue() throws IOException, InterruptedException {
        List<JsonNode> there = tasks();
        int count = 0;
        for (Story story : stories) {
            if (story.newTask().isPresent()) {
                count++;
                if (there.stream().noneMatch(story::isAbout)) {
                    Saying saying = new Saying(api, today, Map.of());
                    api.post(WATCHER, "/tasks", saying.body(story.newTask().get(), ""));
                }
            }
        }
        return count;
    }

    /** Each decision becomes a task by way of an event, so they come one by one. */
    void await(List<String> meetings) throws Exception {
        int expected = 0;
        for (String meeting : meetings) {
            expected += issued(meeting);
        }
        int all = expected;
        Waiting.until(
                "the tasks of the meetings",
                () -> tasks().stream().filter(Story::fromDecision).count() >= all);
    }

    /** What the stories tell, and ordinary work on the rest. */
    void work() throws Exception {
        Map<String, String> told = new HashMap<>();
        List<JsonNode> others = new ArrayList<>();
        for (JsonNode task : tasks()) {
            stories.stream()
                    .filter(story -> story.isAbout(task))
                    .findFirst()
                    .ifPresentOrElse(story -> told.put(story.key(), id(task)), () -> others.add(task));
        }
        DoingSteps doing = new DoingSteps(api, new Saying(api, today, told), told);
        AtOnce.each(stories, story -> doing.with(told.get(story.key()), story.steps()));
        AtOnce.each(ordinary(others), turn -> doing.with(turn.getKey(), turn.getValue()));
    }

    private static List<Map.Entry<String, List<Step>>> ordinary(List<JsonNode> tasks) throws IOException {
        OrdinaryWork work = new OrdinaryWork();
        List<Map.Entry<String, List<Step>>> turns = new ArrayList<>();
        for (JsonNode task : tasks) {
            if (Story.fromDecision(task)) {
                turns.add(Map.entry(id(task), work.steps(task, turns.size())));
            }
        }
        return turns;
    }

    /** How many tasks there are of each state. */
    Map<String, Integer> states() throws IOException, InterruptedException {
        Map<String, Integer> states = new TreeMap<>();
        tasks().forEach(task -> states.merge(task.get("status").asText(), 1, Integer::sum));
        return states;
    }

    private int issued(String meeting) throws IOException, InterruptedException {
        int issued = 0;
        for (JsonNode decision : api.get("secretary", "/meetings/" + meeting + "/decisions?limit=200")
                .get("items")) {
            issued += decision.get("state").asText().equals("ISSUED") ? 1 : 0;
        }
        return issued;
    }

    private List<JsonNode> tasks() throws IOException, InterruptedException {
        List<JsonNode> tasks = new ArrayList<>();
        api.get(WATCHER, "/tasks?sort=due&limit=200").get("items").forEach(tasks::add);
        return tasks;
    }

    private static String id(JsonNode task) {
        return task.get("id").asText();
    }
}
