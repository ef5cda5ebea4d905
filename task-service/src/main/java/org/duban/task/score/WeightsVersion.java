package org.duban.task.score;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** What each point counts, from one change to the next. */
@Entity
@Immutable
@Table(name = "score_weights")
class WeightsVersion extends PanacheEntityBase {
    @Id
    int version;

    @Convert(converter = ScoreWeights.Column.class)
    ScoreWeights weights;

    String changedBy;
    Instant changedAt;

    protected WeightsVersion() {}

    WeightsVersion(int version, ScoreWeights weights, String by, Instant at) {
        this.version = version;
        this.weights = weights;
        changedBy = by;
        changedAt = at;
    }

    static WeightsVersion newest() {
        return find("order by version desc").firstResult();
    }

    /** As it is while nobody else writes another. */
    static WeightsVersion newestToChange() {
        getEntityManager()
                .createNativeQuery("lock table score_weights in share row exclusive mode")
                .executeUpdate();
        return newest();
    }

    static Optional<WeightsVersion> numbered(int version) {
        return findByIdOptional(version);
    }

    /** That in force at the end of a day, the first for all days before it: {@code end} is the instant after it. */
    static WeightsVersion before(Instant end) {
        return find("changedAt < ?1 or version = 1 order by version desc", end).firstResult();
    }
}
