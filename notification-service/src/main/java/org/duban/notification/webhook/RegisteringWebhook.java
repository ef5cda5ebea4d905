package org.duban.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.UnknownHostException;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** Registers a webhook at an address that may be called. */
@ApplicationScoped
class RegisteringWebhook {
    private final Doors doors;
    private final WebhookConfig config;
    private final Checks checks;
    private final CityClock clock;

    RegisteringWebhook(Doors doors, WebhookConfig config, Checks checks, CityClock clock) {
        this.doors = doors;
        this.config = config;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * The new webhook.
     *
     * @throws Problem 409 where the owner has enough of them, 422 for an address that may not be called
     */
    @Transactional
    Webhook register(String owner, NewWebhook wanted, Secret secret) {
        if (Webhook.count("owner", owner) >= config.perOwner()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    Text.of("You have %d webhooks; delete one first.", "您已有 %d 个 webhook，请先删除一个。", config.perOwner()));
        }
        checks.valid(wanted);
        WebhookUrl url = WebhookUrl.of(wanted.url());
        requireOpen(url);
        Webhook webhook = Webhook.registered(owner, url, wanted, clock.now());
        webhook.use(secret, clock.now(), config.secretOverlap());
        webhook.persist();
        return webhook;
    }

    private void requireOpen(WebhookUrl url) {
        try {
            doors.of(url.host());
        } catch (Doors.ClosedException e) {
            throw Problem.invalid("url", new Text("has an address that may not be called", "指向不允许访问的地址"));
        } catch (UnknownHostException e) {
            throw Problem.invalid("url", new Text("has a host that nobody knows", "主机名无法解析"));
        }
    }
}
