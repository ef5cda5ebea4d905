package org.duban.runtime.feed;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.duban.runtime.db.Ids;
import org.duban.runtime.web.Preconditions;

/** A calendar that somebody made for a calendar program, until it is revoked. What it shows, its service says. */
@MappedSuperclass
public abstract class Feed extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "token_sha256")
    private byte[] tokenHash;

    private String madeBy;
    private Instant madeAt;
    private String name;
    private Instant revokedAt;

    protected Feed() {}

    /** @param name what calendar programs call it, null where its maker did not say */
    protected Feed(FeedToken token, String name, String madeBy, Instant madeAt) {
        this.id = Ids.next();
        this.tokenHash = token.sha256();
        this.name = name;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /**
     * Closes it for good.
     *
     * @throws org.duban.runtime.web.Problem 428 where {@code ifMatch} is missing, 412 where it names another version
     */
    public void revoke(String ifMatch, Instant at) {
        Preconditions.require(ifMatch, version);
        revokedAt = at;
        Panache.getEntityManager().flush();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Null where its maker gave it none. */
    public String name() {
        return name;
    }
}
