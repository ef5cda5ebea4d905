package org.duban.task.bulletin;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.runtime.hash.Sha256;
import org.duban.runtime.web.Problem;

/** What is reported of a period. Drafts are drawn up anew as often as one likes; a published one stays as it is. */
@Entity
@Table(name = "bulletin")
class Bulletin extends PanacheEntityBase {
    @Id
    String period;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    BulletinState state;

    LocalDate begins;
    LocalDate cutOff;

    /** The text that the hash is of: {@link BulletinContent} as JSON. */
    String content;

    String sha256;
    String draftedBy;
    Instant draftedAt;
    String approvedBy;
    Instant approvedAt;

    protected Bulletin() {}

    Bulletin(BulletinPeriod of) {
        period = of.name();
        begins = of.begins();
        cutOff = of.cutOff();
        state = BulletinState.DRAFT;
    }

    /** @throws Problem 409 where it is published */
    void draft(BulletinContent drawnUp, String by, Instant at) {
        requireDraft();
        content = drawnUp.text();
        sha256 = Sha256.hex(content);
        draftedBy = by;
        draftedAt = at;
    }

    /** @throws Problem 409 where it is published already */
    void publish(String by, Instant at) {
        requireDraft();
        state = BulletinState.PUBLISHED;
        approvedBy = by;
        approvedAt = at;
    }

    /** @throws Problem 409 where it is published */
    void requireDraft() {
        if (state != BulletinState.DRAFT) {
            throw Problem.wrongState(state, List.of());
        }
    }

    BulletinContent content() {
        return BulletinContent.read(content);
    }

    static Optional<Bulletin> of(BulletinPeriod period) {
        return findByIdOptional(period.name());
    }

    /** As it is while nobody else changes any; empty where there is none, and nobody else makes one. */
    static Optional<Bulletin> toChange(BulletinPeriod period) {
        getEntityManager()
                .createNativeQuery("lock table bulletin in share row exclusive mode")
                .executeUpdate();
        return of(period);
    }
}
