package org.duban.notification.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook as its owner sees it.
 *
 * @param departments codes; empty like tasks where it gets all notices
 * @param previousSecretUntil until when messages are signed with the secret before the last rotation too, or null
 * @param disabledAt null while it is called
 * @param disabledBecause what the receiver answered that it is called no more, or null
 */
@Schema(name = "Webhook", examples = """
                {"id": "01930000-0000-7000-8000-000000000006", "url": "https://oa.example.org/hooks/duban",
                 "departments": ["FGW"], "tasks": [], "registeredAt": "2026-03-30T01:00:00Z",
                 "previousSecretUntil": null, "disabledAt": null, "disabledBecause": null}""")
public record WebhookView(
        UUID id,
        String url,
        List<String> departments,
        List<UUID> tasks,
        Instant registeredAt,
        @Schema(nullable = true) Instant previousSecretUntil,
        @Schema(nullable = true) Instant disabledAt,
        @Schema(nullable = true) String disabledBecause) {}
