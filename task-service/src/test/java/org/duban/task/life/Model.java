package org.duban.task.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * The least that must be true of a task: what the workflow's text says, without database, dates of clocks, or code of the
 * service. Each method answers the status that the service has to answer with.
 */
final class Model {
    String status = "ISSUED";
    String heldFrom;
    String lead;
    final boolean rectification;
    String assignedBy = "supervisor";
    String plan;
    int percent;
    int round = 1;
    int extensions;
    boolean extensionAsked;
    LocalDate deadline;
    private boolean proven;
    private LocalDate began;
    private LocalDate roundDue;
    private long extendedDays;
    int facts = 1;

    Model(String lead, boolean rectification, LocalDate today, LocalDate deadline) {
        this.lead = lead;
        this.rectification = rectification;
        began = today;
        roundDue = deadline;
        this.deadline = deadline;
    }

    private int moved(String to) {
        status = to;
        return done(200);
    }

    private int noted() {
        return done(201);
    }

    private int done(int answer) {
        facts++;
        extensionAsked &= isIn("ACCEPTED", "IN_PROGRESS", "SUBMITTED", "UNDER_VERIFICATION", "RETURNED");
        return answer;
    }

    private boolean isIn(String... states) {
        return Set.of(states).contains(status);
    }

    int accept() {
        return isIn("ISSUED") ? moved("ACCEPTED") : 409;
    }

    int object() {
        return isIn("ISSUED") ? moved("OBJECTED") : 409;
    }

    int rule(boolean upheld, String newLead, String by) {
        if (by.equals(assignedBy)) {
            return 403;
        }
        if (!isIn("OBJECTED")) {
            return 409;
        }
        if (upheld && newLead.equals(lead)) {
            return 422;
        }
        if (upheld) {
            handOver(newLead, by);
        }
        return moved("ISSUED");
    }

    int reassign(String newLead, String by) {
        if (!isIn("ISSUED", "ACCEPTED", "IN_PROGRESS")) {
            return 409;
        }
        handOver(newLead, by);
        return moved("ISSUED");
    }

    private void handOver(String newLead, String by) {
        assignedBy = by;
        if (!newLead.equals(lead)) {
            plan = null;
            percent = 0;
            lead = newLead;
        }
    }

    int layPlan() {
        if (!isIn("ACCEPTED", "IN_PROGRESS", "RETURNED") || !rectification) {
            return 409;
        }
        plan = "PENDING";
        return moved(status);
    }

    int answerPlan(boolean approved) {
        if (!isIn("ACCEPTED", "IN_PROGRESS", "RETURNED") || !"PENDING".equals(plan)) {
            return 409;
        }
        plan = approved ? "APPROVED" : "DECLINED";
        return moved(approved && isIn("ACCEPTED") ? "IN_PROGRESS" : status);
    }

    int report(int newPercent) {
        if (!isIn("ACCEPTED", "IN_PROGRESS", "RETURNED")) {
            return 409;
        }
        if (newPercent < percent) {
            return 422;
        }
        percent = newPercent;
        boolean begins = !isIn("ACCEPTED") || !rectification || "APPROVED".equals(plan);
        status = begins ? "IN_PROGRESS" : status;
        return noted();
    }

    int askForExtension(LocalDate to) {
        if (!isIn("ACCEPTED", "IN_PROGRESS", "RETURNED") || extensions == 2 || extensionAsked) {
            return 409;
        }
        if (outOfReach(to)) {
            return 422;
        }
        extensionAsked = true;
        return noted();
    }

    int decideOnExtension(LocalDate to) {
        if (!extensionAsked || isIn("ISSUED", "OBJECTED", "SUSPENDED", "CLOSED", "CANCELLED")) {
            return 409;
        }
        if (to != null && outOfReach(to)) {
            return 422;
        }
        extensionAsked = false;
        extensions += to == null ? 0 : 1;
        extendedDays += to == null ? 0 : ChronoUnit.DAYS.between(deadline, to);
        deadline = to == null ? deadline : to;
        return moved(status);
    }

    private boolean outOfReach(LocalDate to) {
        long length = ChronoUnit.DAYS.between(began, roundDue);
        long more = ChronoUnit.DAYS.between(deadline, to);
        return more <= 0 || extendedDays + more > length;
    }

    int urge() {
        return isIn("ISSUED", "ACCEPTED", "IN_PROGRESS", "SUBMITTED", "RETURNED") ? noted() : 409;
    }

    int suspend() {
        if (!isIn("ISSUED", "ACCEPTED", "IN_PROGRESS", "RETURNED")) {
            return 409;
        }
        heldFrom = status;
        return moved("SUSPENDED");
    }

    int resume() {
        return isIn("SUSPENDED") ? moved(heldFrom) : 409;
    }

    int submit(boolean withEvidence) {
        if (!isIn("IN_PROGRESS", "RETURNED") || rectification && !"APPROVED".equals(plan)) {
            return 409;
        }
        proven = withEvidence;
        return moved("SUBMITTED");
    }

    int answerSubmission(boolean approved) {
        if (!isIn("SUBMITTED")) {
            return 409;
        }
        return moved(approved ? "UNDER_VERIFICATION" : "IN_PROGRESS");
    }

    int returnIt() {
        return isIn("UNDER_VERIFICATION") ? moved("RETURNED") : 409;
    }

    int prove() {
        if (isIn("CANCELLED", "CLOSED")) {
            return isIn("CLOSED") ? 403 : 409;
        }
        return noted();
    }

    /** The walk never fills the gate of a rectification; an assignment needs a piece of evidence. */
    int close() {
        boolean open = isIn("UNDER_VERIFICATION") && !rectification && proven;
        return open ? moved("CLOSED") : 409;
    }

    int reopen(LocalDate today, LocalDate due) {
        if (!isIn("CLOSED")) {
            return 409;
        }
        round++;
        began = today;
        roundDue = due;
        extendedDays = 0;
        extensions = 0;
        extensionAsked = false;
        deadline = due;
        return moved("IN_PROGRESS");
    }

    int cancel() {
        return isIn("CLOSED", "CANCELLED") ? 409 : moved("CANCELLED");
    }
}
