package org.duban.notification.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.contracts.task.LastReport;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.contracts.task.TaskStatus;
import org.duban.contracts.task.Urgency;
import org.duban.devkit.test.PlannedEvent;

/** A task as task-service would publish it; each verb changes it and puts the event on the topic. */
public final class CityTask {
    private final City city;
    private final UUID id = UUID.randomUUID();
    private String lead;
    private List<String> coDepartments = List.of();
    private TaskStatus status = TaskStatus.ISSUED;
    private TaskKind kind = TaskKind.ASSIGNMENT;
    private Urgency urgency = Urgency.NORMAL;
    private LocalDate acceptBy;
    private LocalDate planBy;
    private LocalDate reportBy;
    private LocalDate deadline;
    private int dueVersion = 1;
    private boolean paused;
    private LastReport report;
    private String title = "Repair the embankment";
    private int urges = 41;

    CityTask(City city, String lead) {
        this.city = city;
        this.lead = lead;
    }

    public CityTask withCoDepartment(String code) {
        coDepartments = List.of(code);
        return this;
    }

    public CityTask titled(String text) {
        title = text;
        return this;
    }

    public CityTask acceptedBy(String day) {
        acceptBy = LocalDate.parse(day);
        return this;
    }

    /** A rectification, with its plan to be approved by that day. */
    public CityTask plannedBy(String day) {
        kind = TaskKind.RECTIFICATION;
        planBy = LocalDate.parse(day);
        return this;
    }

    public CityTask reportedBy(String day) {
        reportBy = LocalDate.parse(day);
        return this;
    }

    public CityTask urgent() {
        urgency = Urgency.URGENT;
        return this;
    }

    public CityTask dueOn(String day) {
        deadline = LocalDate.parse(day);
        return this;
    }

    public CityTask issued() {
        publishIssue();
        return this;
    }

    /** Issues it and answers the event, so that it can be sent again. */
    public PlannedEvent publishIssue() {
        return publish(TaskEventType.ISSUED);
    }

    public CityTask accepted() {
        status = TaskStatus.ACCEPTED;
        publish(TaskEventType.ACCEPTED);
        return this;
    }

    public CityTask reported() {
        status = TaskStatus.IN_PROGRESS;
        report = new LastReport("officer." + lead, city.clock().instant(), 50, "half done");
        publish(TaskEventType.PROGRESSED);
        return this;
    }

    /** The deadline moves, by an amendment of the decision. */
    public CityTask movedTo(String day) {
        deadline = LocalDate.parse(day);
        dueVersion++;
        publish(TaskEventType.AMENDED);
        return this;
    }

    /** The report day passed in vain; the next one is that day. */
    public CityTask missedReport(String next) {
        reportBy = LocalDate.parse(next);
        publish(TaskEventType.REPORT_MISSED);
        return this;
    }

    public CityTask planApproved() {
        status = TaskStatus.IN_PROGRESS;
        publish(TaskEventType.PLAN_APPROVED);
        return this;
    }

    /** What was submitted is returned, to be done by that day. */
    public CityTask returnedUntil(String day) {
        status = TaskStatus.RETURNED;
        deadline = LocalDate.parse(day);
        dueVersion++;
        publish(TaskEventType.RETURNED);
        return this;
    }

    /** Another department leads now; the task waits to be signed for again. */
    public CityTask givenTo(String code) {
        lead = code;
        status = TaskStatus.ISSUED;
        publish(TaskEventType.AMENDED);
        return this;
    }

    /** Its state becomes another one, by a move that this service need not know by name. */
    public CityTask became(TaskStatus other, boolean clockStands) {
        status = other;
        paused = clockStands;
        publish(TaskEventType.AMENDED);
        return this;
    }

    public CityTask cancelled() {
        status = TaskStatus.CANCELLED;
        publish(TaskEventType.CANCELLED);
        return this;
    }

    public CityTask closed() {
        status = TaskStatus.CLOSED;
        publish(TaskEventType.CLOSED);
        return this;
    }

    /** The supervision office urges, the first time with the slip 催〔2026〕0042; without a message as early releases told it. */
    public CityTask urged(String message) {
        publishUrge(message);
        return this;
    }

    /** Urges and answers the event, so that it can be sent again. */
    public PlannedEvent publishUrge(String message) {
        String slip = "催〔2026〕%04d".formatted(++urges);
        return publish(TaskEventType.URGED, message == null ? null : Map.of("slip", slip, "message", message));
    }

    /** A leader writes on it; without a text as early releases told it. */
    public CityTask instructed(String text) {
        publish(
                TaskEventType.INSTRUCTED,
                text == null ? null : Map.of("instruction", "0195566a-7c2f-7d22-8a3e-5e6f7a8b9c0d", "text", text));
        return this;
    }

    /** That day, on which it is to be looked back on, has come; null as early releases told it. */
    public CityTask lookedBackAt(String day) {
        publish(TaskEventType.LOOK_BACK_DUE, day == null ? null : Map.of("lookBackOn", day));
        return this;
    }

    private PlannedEvent publish(TaskEventType type) {
        return publish(type, null);
    }

    private PlannedEvent publish(TaskEventType type, Map<String, String> details) {
        return city.publish(type, id(), event(details));
    }

    /** As its number stands on everything that is said of it. */
    public String number() {
        return "督〔2026〕常6-" + id().substring(0, 4);
    }

    public String id() {
        return id.toString();
    }

    private TaskEvent event(Map<String, String> details) {
        return new TaskEvent(
                "supervisor",
                city.clock().instant(),
                1,
                null,
                id(),
                number(),
                kind,
                Term.ORDINARY,
                title,
                "The embankment is to be repaired before the flood season.",
                status,
                lead,
                coDepartments,
                report == null ? 0 : report.percent(),
                report,
                urgency,
                paused,
                acceptBy,
                planBy,
                reportBy,
                deadline,
                deadline,
                deadline.minusDays(3),
                dueVersion,
                null,
                null,
                null,
                details);
    }
}
