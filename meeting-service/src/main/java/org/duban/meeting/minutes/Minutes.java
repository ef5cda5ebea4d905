package org.duban.meeting.minutes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.duban.contracts.decision.MinutesReference;
import org.duban.meeting.search.Part;
import org.duban.meeting.search.Searched;
import org.duban.meeting.search.TextChanges;
import org.duban.runtime.db.Ids;
import org.duban.runtime.web.Problem;

/** A version of a meeting's minutes, as text. */
@Entity
@EntityListeners(TextChanges.class)
public class Minutes extends PanacheEntityBase implements Searched {
    @Id
    private UUID id;

    private UUID meetingId;
    private int version;
    private String sha256;
    private String contentType;
    private String text;
    private String importedBy;
    private Instant importedAt;

    protected Minutes() {}

    /**
     * The file a version came in.
     *
     * @param sha256 of its bytes, in lower-case hex
     */
    record Original(String contentType, String sha256) {}

    Minutes(UUID meetingId, int version, Original original, String text) {
        this.id = Ids.next();
        this.meetingId = meetingId;
        this.version = version;
        this.sha256 = original.sha256();
        this.contentType = original.contentType();
        this.text = text;
    }

    Minutes importedBy(String who, Instant at) {
        importedBy = who;
        importedAt = at;
        return this;
    }

    /**
     * A version of a meeting's minutes.
     *
     * @throws Problem 404 where there is none
     */
    public static Minutes get(UUID meeting, Integer version) {
        Minutes minutes = version == null
                ? null
                : find("meetingId = ?1 and version = ?2", meeting, version).firstResult();
        if (minutes == null) {
            throw Problem.notFound();
        }
        return minutes;
    }

    public MinutesReference reference() {
        return new MinutesReference(version, sha256);
    }

    /** Spans count its code points. */
    public String text() {
        return text;
    }

    @Override
    public UUID searchedMeeting() {
        return meetingId;
    }

    @Override
    public Set<Part> searchedParts() {
        return Set.of(Part.AGENDA, Part.MINUTES);
    }

    UUID id() {
        return id;
    }

    String contentType() {
        return contentType;
    }
}
