package org.duban.notification.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook to be registered. Where it names departments or tasks, it gets the notices about the tasks that these
 * departments lead, and those about these tasks; where it names neither, all.
 *
 * @param url http or https; a host with a private, loopback or link-local address is refused
 * @param departments codes, at most 200
 * @param tasks ids, at most 1000
 */
@Schema(examples = "{\"url\": \"https://oa.example.org/hooks/duban\", \"departments\": [\"FGW\"]}")
public record NewWebhook(
        @NotBlank @Size(max = 2000) String url,

        @Schema(nullable = true) @Size(max = 200) List<@NotBlank @Size(max = 50) String> departments,

        @Schema(nullable = true) @Size(max = 1000) List<@NotNull UUID> tasks) {
    List<String> departmentsOrAll() {
        return departments == null ? List.of() : departments.stream().distinct().toList();
    }

    List<UUID> tasksOrAll() {
        return tasks == null ? List.of() : tasks.stream().distinct().toList();
    }
}
