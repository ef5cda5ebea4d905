package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
        tell.accept(new LoadingDepartments(api).load() + " departments");
        LoadingMeeting loading = new LoadingMeeting(api, new DepartmentNames());
        List<String> meetings = new ArrayList<>();
        for (JsonNode data : Resources.json("meetings.json")) {
            DemoMeeting meeting = new DemoMeeting(data, Today.inTheCity());
            meetings.add(loading.load(meeting));
            tell.accept(meeting.title());
        }
        int instructions = new LoadingInstructions(api).load(Today.inTheCity());
        tell.accept(instructions + " instructions without a meeting");
        tell.accept("tasks from meetings " + new TreeMap<>(new WorkingOnTasks(api).work(meetings)));
    }

    /** Writes the department codes where the gateway looks for them: from then on people can sign in. */
    public void open(Path ready) throws IOException, InterruptedException {
        List<String> codes = new ArrayList<>();
        for (JsonNode department :
                api.get("supervisor", "/departments?limit=200").get("items")) {
            codes.add(department.get("code").asText());
        }
        Path draft = ready.resolveSibling(ready.getFileName() + ".new");
        Files.write(draft, codes);
        Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
