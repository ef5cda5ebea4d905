package org.duban.task.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;

/** Draws up the bulletin of a period that is over, or draws up its draft anew. */
@ApplicationScoped
class DraftingBulletins {
    private final DrawingUp drawing;
    private final Callers callers;
    private final CityClock clock;

    DraftingBulletins(DrawingUp drawing, Callers callers, CityClock clock) {
        this.drawing = drawing;
        this.callers = callers;
        this.clock = clock;
    }

    /** A bulletin, and whether there was none before. */
    record Drafted(Bulletin bulletin, boolean isNew) {}

    /** @throws org.duban.runtime.web.Problem 409 where it is published, 422 where the period is not over */
    @Transactional
    Drafted draft(BulletinPeriod period) {
        Bulletin known = Bulletin.toChange(period).orElse(null);
        Bulletin bulletin = known == null ? new Bulletin(period) : known;
        bulletin.requireDraft();
        period.requireOver(clock.today());
        bulletin.draft(drawing.of(period), callers.current().username(), clock.now());
        bulletin.persistAndFlush();
        return new Drafted(bulletin, known == null);
    }
}
