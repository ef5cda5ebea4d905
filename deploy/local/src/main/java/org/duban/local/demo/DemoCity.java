package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.duban.devkit.identity.TokenSigner;

/** The city of Lancheng (澜城), which does not exist: loaded through the public API, as its people would do it. */
public final class DemoCity {
    private final Api api;

    /** A city reached through this gateway, whose people's tokens this signer makes. */
    public DemoCity(URI gateway, TokenSigner signer) {
        this.api = new Api(gateway, signer);
    }

    /** Loads what is missing. A load that broke off goes on where it was; a complete one changes nothing. */
    public void load(Consumer<String> tell) throws Exception {
        LocalDate today = Today.inTheCity();
        tell.accept(new LoadingDepartments(api).load() + " departments");
        LoadingTasks tasks = new LoadingTasks(api, today);
        tell.accept(tasks.issue() + " tasks without a meeting");
        tasks.await(hold(DemoMeeting.all(today), tell));
        tasks.work();
        tell.accept("tasks " + tasks.states());
    }

    /** The meetings that are to come follow up those that were, whose ids are returned. */
    private List<String> hold(List<DemoMeeting> meetings, Consumer<String> tell) throws Exception {
        LoadingMeeting loading = new LoadingMeeting(api, new DepartmentNames());
        List<String> held =
                AtOnce.each(meetings.stream().filter(DemoMeeting::held).toList(), loading::load);
        AtOnce.each(meetings.stream().filter(meeting -> !meeting.held()).toList(), loading::load);
        meetings.forEach(meeting -> tell.accept(meeting.title()));
        return held;
    }

    /** Writes the departments and their people where the gateway looks for them: from then on people can sign in. */
    public void open(Path ready) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (JsonNode department :
                api.get("supervisor", "/departments?limit=200").get("items")) {
            lines.add(line(department));
        }
        Path draft = ready.resolveSibling(ready.getFileName() + ".new");
        Files.write(draft, lines);
        Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(JsonNode department) {
        List<String> parts = new ArrayList<>(List.of(department.get("code").asText()));
        department
                .get("names")
                .fields()
                .forEachRemaining(
                        name -> parts.add(name.getKey() + "=" + name.getValue().asText()));
        for (JsonNode contact : department.get("contacts")) {
            if (contact.hasNonNull("name")) {
                parts.add(contact.get("username").asText() + "="
                        + contact.get("name").asText());
            }
        }
        return String.join("\t", parts);
    }
}
