package org.duban.notification.webhook;

import org.duban.runtime.idempotency.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook with its new secret.
 *
 * @param secret {@code whsec_} and the key in Base64; shown this once, null where the request is repeated
 */
@Schema(examples = """
                {"webhook": {"id": "01930000-0000-7000-8000-000000000006", "url": "https://oa.example.org/hooks/duban",
                             "departments": ["FGW"], "tasks": [], "registeredAt": "2026-03-30T01:00:00Z",
                             "previousSecretUntil": null, "disabledAt": null, "disabledBecause": null},
                 "secret": "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="}""")
public record WebhookWithSecret(
        WebhookView webhook, @Schema(nullable = true) String secret) implements ShownOnce {
    @Override
    public Object afterwards() {
        return new WebhookWithSecret(webhook, null);
    }
}
