package org.duban.meeting.feed;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.body.Body;
import org.duban.runtime.db.Ids;
import org.duban.runtime.web.Problem;

/** A calendar of meetings that somebody made for a calendar program, until it is revoked. */
@Entity
public class MeetingFeed extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "token_sha256")
    private byte[] tokenHash;

    private String madeBy;
    private Instant madeAt;

    @ManyToOne
    private Body body;

    private String name;
    private Instant revokedAt;

    protected MeetingFeed() {}

    MeetingFeed(FeedToken token, Body body, String name) {
        this.id = Ids.next();
        this.tokenHash = token.sha256();
        this.body = body;
        this.name = name;
    }

    MeetingFeed madeBy(String who, Instant at) {
        madeBy = who;
        madeAt = at;
        return this;
    }

    /**
     * One of this person's feeds.
     *
     * @throws Problem 404 where it is somebody else's, or revoked
     */
    static MeetingFeed of(String maker, UUID id) {
        return found(
                find("id = ?1 and madeBy = ?2 and revokedAt is null", id, maker).firstResult());
    }

    /** @throws Problem 404 where the token is unknown or revoked */
    static MeetingFeed opened(FeedToken token) {
        return found(find("tokenHash = ?1 and revokedAt is null", (Object) token.sha256())
                .firstResult());
    }

    static List<MeetingFeed> before(UUID id, String maker, int rows) {
        String mine = "from MeetingFeed f left join fetch f.body where f.madeBy = ?1 and f.revokedAt is null";
        return id == null
                ? find(mine + " order by f.id desc", maker).page(0, rows).list()
                : find(mine + " and f.id < ?2 order by f.id desc", maker, id)
                        .page(0, rows)
                        .list();
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Null where it shows the meetings of all bodies. */
    Body body() {
        return body;
    }

    /** As its maker named it, else the body's name, else null. */
    String title() {
        return name != null || body == null ? name : body.name();
    }

    MeetingFeedView view() {
        return new MeetingFeedView(id, name, body == null ? null : body.name(), madeAt);
    }

    private static MeetingFeed found(MeetingFeed feed) {
        if (feed == null) {
            throw Problem.notFound();
        }
        return feed;
    }
}
