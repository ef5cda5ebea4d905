package org.duban.task.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;
import org.duban.task.department.SupervisionOffice;

/** Lets the head of the supervision office publish what they have read. */
@ApplicationScoped
class ApprovingBulletins {
    private final DrawingUp drawing;
    private final SupervisionOffice office;
    private final Callers callers;
    private final CityClock clock;

    ApprovingBulletins(DrawingUp drawing, SupervisionOffice office, Callers callers, CityClock clock) {
        this.drawing = drawing;
        this.office = office;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Problem 404, 403, 428, 412, 409, in this order */
    @Transactional
    Bulletin approve(BulletinPeriod period, String ifMatch) {
        Bulletin bulletin = Bulletin.toChange(period).orElseThrow(Problem::notFound);
        String caller = callers.current().username();
        if (!office.isHeadedBy(caller)) {
            throw Problem.forbidden(new Text("The head of the supervision office approves bulletins.", "通报由督查室负责人批准。"));
        }
        Preconditions.require(ifMatch, bulletin.version);
        bulletin.requireDraft();
        requireCurrent(bulletin, drawing.of(period));
        bulletin.publish(caller, clock.now());
        Bulletin.flush();
        return bulletin;
    }

    /** Something of the period's last moments may have been recorded while it was drawn up. */
    private static void requireCurrent(Bulletin bulletin, BulletinContent now) {
        if (!bulletin.content().sameFigures(now)) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    new Text("Its figures are not those of the period; draft it anew.", "草稿数据与该期间记录不符，请重新拟稿。"));
        }
    }
}
