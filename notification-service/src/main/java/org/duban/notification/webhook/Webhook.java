package org.duban.notification.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Ids;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An address of another system that wants to know of notices. */
@Entity
class Webhook extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private long version;

    private String owner;
    private String url;
    private String lane;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> departments;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> tasks;

    private byte[] secret;
    private byte[] previousSecret;
    private Instant previousUntil;
    private Instant registeredAt;
    private Instant disabledAt;
    private String disabledBecause;

    protected Webhook() {}

    static Webhook registered(String owner, WebhookUrl url, NewWebhook wanted, Instant now) {
        Webhook webhook = new Webhook();
        webhook.id = Ids.next();
        webhook.owner = owner;
        webhook.url = url.toString();
        webhook.lane = url.lane();
        webhook.departments = wanted.departmentsOrAll();
        webhook.tasks = wanted.tasksOrAll();
        webhook.registeredAt = now;
        return webhook;
    }

    /** @throws Problem 404 where the owner has no such webhook */
    static Webhook of(String owner, UUID id) {
        return found(find("id = ?1 and owner = ?2", id, owner).firstResult());
    }

    /**
     * Locked until the transaction ends.
     *
     * @throws Problem 404 where the owner has no such webhook, 428 or 412 where the caller means another version
     */
    static Webhook toChange(String owner, UUID id, String ifMatch) {
        Webhook webhook = found(Webhook.<Webhook>find("id = ?1 and owner = ?2", id, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult());
        Preconditions.require(ifMatch, webhook.version);
        return webhook;
    }

    static List<Webhook> page(String owner, List<String> after, int rows) {
        return after.isEmpty()
                ? Webhook.<Webhook>find("owner = ?1 order by id desc", owner)
                        .page(0, rows)
                        .list()
                : Webhook.<Webhook>find("owner = ?1 and id < ?2 order by id desc", owner, UUID.fromString(after.get(0)))
                        .page(0, rows)
                        .list();
    }

    /** From now on its messages are signed with this secret, and for a while with the one before too. */
    void use(Secret drawn, Instant now, Duration overlap) {
        previousSecret = secret;
        previousUntil = secret == null ? null : now.plus(overlap);
        secret = drawn.key();
    }

    /** Nothing is sent to it any more. */
    void disable(String because, Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
            disabledBecause = because;
        }
    }

    boolean disabled() {
        return disabledAt != null;
    }

    /** What its messages are signed with now, the newest first. */
    List<Secret> secrets(Instant now) {
        List<Secret> secrets = new ArrayList<>(List.of(new Secret(secret)));
        if (previousSecret != null && now.isBefore(previousUntil)) {
            secrets.add(new Secret(previousSecret));
        }
        return secrets;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    WebhookUrl url() {
        return WebhookUrl.of(url);
    }

    WebhookView view() {
        return new WebhookView(id, url, departments, tasks, registeredAt, previousUntil, disabledAt, disabledBecause);
    }

    private static Webhook found(Webhook webhook) {
        if (webhook == null) {
            throw Problem.notFound();
        }
        return webhook;
    }
}
