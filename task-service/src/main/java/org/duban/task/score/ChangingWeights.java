package org.duban.task.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Preconditions;

/** Writes what points count from today on. A day that is over keeps what was in force when it ended. */
@ApplicationScoped
class ChangingWeights {
    private final WeightRules rules;
    private final Callers callers;
    private final CityClock clock;

    ChangingWeights(WeightRules rules, Callers callers, CityClock clock) {
        this.rules = rules;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws org.duban.runtime.web.Problem 428, 412, 422 */
    @Transactional
    WeightsVersion write(ScoreWeights weights, String ifMatch) {
        WeightsVersion before = WeightsVersion.newestToChange();
        Preconditions.require(ifMatch, before.version);
        rules.check(weights);
        WeightsVersion next = new WeightsVersion(
                before.version + 1, weights, callers.current().username(), clock.now());
        next.persist();
        return next;
    }
}
