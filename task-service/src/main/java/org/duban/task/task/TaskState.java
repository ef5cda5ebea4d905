package org.duban.task.task;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.web.Problem;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Stage;
import org.duban.task.clock.Timetable;

/** What a task is at present, and what can be read off it. */
@MappedSuperclass
public abstract class TaskState extends TaskRow {
    /** How far a department is with its own part, the lead's being that of the whole. */
    public int percentOf(String department) {
        if (department.equals(leadDepartment)) {
            return percent;
        }
        return partOf(department).map(Part::percent).orElse(0);
    }

    /** The part of a co-department, empty where it has none. */
    public Optional<Part> partOf(String department) {
        return parts.stream()
                .filter(part -> part.department().equals(department))
                .findFirst();
    }

    /** Puts a part in the place of what its department had. */
    void put(Part changed) {
        parts = parts.stream()
                .map(part -> part.department().equals(changed.department()) ? changed : part)
                .toList();
    }

    /** Which of its short clocks run. */
    public Stage stage() {
        return new Stage(pause == null ? status : pause.from(), plan == PlanState.APPROVED);
    }

    /** Its light on that day, null where it has none. */
    public Light lightOn(LocalDate today) {
        return light(status, schedule.deadline(), schedule.yellowFrom(), schedule.submittedOn(), today);
    }

    /** The light of a task of which so much is known; {@code submittedOn} is null where it is not submitted. */
    public static Light light(
            TaskStatus status, LocalDate deadline, LocalDate yellowFrom, LocalDate submittedOn, LocalDate today) {
        return Light.of(status, paused(status), deadline, yellowFrom, submittedOn, today);
    }

    /** Whether a move made on that day comes after its clock had run out. */
    boolean late(Move move, LocalDate day) {
        LocalDate by = switch (move) {
            case ACCEPTANCE -> schedule.acceptBy();
            case PLAN, PLAN_APPROVAL -> plan == PlanState.APPROVED ? null : schedule.planBy();
            case REPORT -> schedule.reportBy();
            case RULING, CLOSING, RETURN -> schedule.answerBy();
            case SUBMISSION -> schedule.deadline();
            default -> null;
        };
        return by != null && day.isAfter(by);
    }

    /** @throws org.duban.runtime.web.Problem 409 while it is neither closed nor cancelled */
    public void requireEnded() {
        if (!status.ended()) {
            throw Problem.wrongState(status, Move.labelsFrom(status));
        }
    }

    boolean paused() {
        return paused(status);
    }

    private static boolean paused(TaskStatus status) {
        return status == TaskStatus.OBJECTED || status == TaskStatus.SUSPENDED;
    }

    public List<String> coDepartments() {
        return parts.stream().map(Part::department).toList();
    }

    /** All that have part in it, the lead first. */
    public List<String> departments() {
        return Stream.concat(Stream.of(leadDepartment), coDepartments().stream())
                .toList();
    }

    /** By which move its lead reports now. */
    public Move reportMove() {
        boolean planned = plan == PlanState.APPROVED || kind != TaskKind.RECTIFICATION;
        return status != TaskStatus.ACCEPTED || planned ? Move.REPORT : Move.EARLY_REPORT;
    }

    /** Remembers that this person had a hand in it. */
    void sign(Act act) {
        hands = Stream.concat(hands.stream(), Stream.of(act.by())).distinct().toList();
    }

    /** What it would be under another lead, which does no part of it any more. */
    public Matter matterUnder(String lead) {
        return matterUnder(
                lead,
                coDepartments().stream().filter(code -> !code.equals(lead)).toList());
    }

    /** What it would be under these departments. */
    public Matter matterUnder(String lead, List<String> coDepartments) {
        return new Matter(kind, term, title, requirement, lead, coDepartments);
    }

    /** Says, before it is issued, each how many days it is reported on, and what the co-departments' parts are. */
    public void arrange(int days, List<Part> described) {
        reportEvery = days;
        parts = parts.stream()
                .map(part -> described.stream()
                        .filter(one -> one.department().equals(part.department()))
                        .findFirst()
                        .orElse(part))
                .toList();
        settle();
    }

    /** What holds after every move: no part ends after the whole, and a request lapses that can't be decided on. */
    void settle() {
        parts = parts.stream().map(part -> part.dueBy(schedule.deadline())).toList();
        if (leeway != null && !Move.EXTENSION_DECISION.allowedFrom(status)) {
            leeway = leeway.asking(null);
        }
    }

    private Part keptOrBegun(String department) {
        int before = leadDepartment == null ? 0 : percentOf(department);
        return partOf(department).orElse(new Part(department, before, null, null));
    }

    /** Each department brings along how far it was. */
    void take(Matter matter) {
        List<Part> newParts =
                matter.coDepartments().stream().map(this::keptOrBegun).toList();
        percent = leadDepartment == null ? 0 : percentOf(matter.leadDepartment());
        parts = newParts;
        kind = matter.kind();
        term = matter.term();
        title = matter.title();
        requirement = matter.requirement();
        leadDepartment = matter.leadDepartment();
    }

    /** Puts it to a lead department that has to sign for it; {@code matter} is null where nothing else changes. */
    void handOver(Matter matter, Schedule next, Act act) {
        boolean newLead = matter != null && !matter.leadDepartment().equals(leadDepartment);
        if (matter != null) {
            take(matter);
            assignedBy = act.by();
        }
        schedule = next;
        proposedLead = null;
        answeredBy = newLead ? null : answeredBy;
        plan = newLead ? null : plan;
        lastReport = newLead ? null : lastReport;
    }

    /** The deadlines of parts that lay ahead when its clock stopped. */
    void movePartsOn(Timetable timetable, LocalDate today) {
        parts = parts.stream()
                .map(part -> part.due(timetable.movedOn(part.deadline(), pause.since(), today)))
                .toList();
    }
}
