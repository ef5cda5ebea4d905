package org.duban.meeting.meeting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.duban.contracts.decision.MeetingReference;
import org.duban.contracts.decision.MeetingSequence;
import org.duban.meeting.body.Body;
import org.duban.meeting.search.Part;
import org.duban.meeting.search.Searched;
import org.duban.meeting.search.TextChanges;
import org.duban.runtime.db.Ids;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** A meeting of a body, numbered within its year. */
@Entity
@EntityListeners(TextChanges.class)
public class Meeting extends PanacheEntityBase implements Searched {
    @Id
    private UUID id;

    @Version
    private long version;

    private long sequence;

    @ManyToOne
    private Body body;

    private int year;
    private int number;
    private String title;
    private LocalDate heldOn;
    private String chair;
    private String location;

    @Embedded
    private Attendance attendance;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private Integer minutesVersion;
    private int edition;
    private String recordedBy;
    private Instant recordedAt;
    private String publishedBy;
    private Instant publishedAt;
    private String closedBy;
    private Instant closedAt;

    protected Meeting() {}

    /** A meeting of the past or of today counts as held. */
    Meeting(Body body, MeetingHeader header, LocalDate today, String by, Instant at) {
        this.id = Ids.next();
        this.status = header.heldOn().isAfter(today) ? MeetingStatus.SCHEDULED : MeetingStatus.HELD;
        this.recordedBy = by;
        this.recordedAt = at;
        take(body, header);
    }

    void change(Body body, MeetingHeader header, LocalDate today) {
        if (status.held()) {
            requirePast(header.heldOn(), today);
        }
        take(body, header);
    }

    void hold(LocalDate on, LocalDate today) {
        requirePast(on, today);
        heldOn = on;
        status = MeetingStatus.HELD;
    }

    public void publish(String by, Instant at) {
        status = MeetingStatus.PUBLISHED;
        publishedBy = by;
        publishedAt = at;
    }

    /** Nothing is left to be done. */
    public void close(String by, Instant at) {
        requireMove("closing");
        status = MeetingStatus.CLOSED;
        closedBy = by;
        closedAt = at;
    }

    /** Something is to be done again after all. */
    public void openAgain() {
        status = MeetingStatus.PUBLISHED;
        closedBy = null;
        closedAt = null;
    }

    /** Its header and agenda are published anew; answers the number of that edition. */
    public int nextEdition() {
        return ++edition;
    }

    /** Notes that a further version of the minutes came, and answers its number. */
    public int nextMinutes() {
        minutesVersion = minutesVersion == null ? 1 : minutesVersion + 1;
        return minutesVersion;
    }

    /** Its agenda is frozen with it, so who publishes it must have seen the present one. */
    public void agendaChanged() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The next number of its events; call it under its lock. */
    public long nextSequence() {
        return ++sequence;
    }

    /** @throws Problem 409 where its decisions can't be issued */
    public void requireIssuing() {
        requireMove("issue");
    }

    /** @throws Problem 409 once it is closed */
    public void requireOpen() {
        require(!closed());
    }

    /** @throws Problem 409 before it is held and once it is closed */
    public void requireMinutesTaken() {
        require(status.held() && !closed());
    }

    public boolean closed() {
        return status == MeetingStatus.CLOSED;
    }

    public boolean published() {
        return status == MeetingStatus.PUBLISHED;
    }

    /** @throws Problem 409 where its state does not allow the move */
    public void requireMove(String move) {
        require(status.moves().contains(move));
    }

    /** @throws Problem 409 once it is published: header and agenda are frozen */
    public void requireUnfrozen() {
        require(!frozen());
    }

    /** Header and agenda stay as they are, but for an amendment. */
    public boolean frozen() {
        return status.frozen();
    }

    /** As its decisions' events name it. */
    public MeetingReference reference() {
        return new MeetingReference(id.toString(), body.name(), body.mark(), new MeetingSequence(year, number), heldOn);
    }

    @Override
    public UUID searchedMeeting() {
        return id;
    }

    @Override
    public Set<Part> searchedParts() {
        return Set.of(Part.HEADER);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public MeetingStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Number of the present version of its minutes, null while there are none. */
    public Integer minutesVersion() {
        return minutesVersion;
    }

    String closedBy() {
        return closedBy;
    }

    Instant closedAt() {
        return closedAt;
    }

    /** Number of the edition it was last published in, null before it is published. */
    Integer edition() {
        return edition == 0 ? null : edition;
    }

    public MeetingHeader header() {
        Sequence numbered = new Sequence(year, number);
        return MeetingHeader.of(body, numbered, title, heldOn, chair, location, attendance);
    }

    private void take(Body body, MeetingHeader header) {
        this.body = body;
        this.year = header.sequence().year();
        this.number = header.sequence().number();
        this.title = header.title();
        this.heldOn = header.heldOn();
        this.chair = header.chair();
        this.location = header.location();
        this.attendance = Attendance.of(header);
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw Problem.wrongState(status, status.moves());
        }
    }

    private static void requirePast(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Problem.invalid("heldOn", new Text("a meeting is held on its day, not before it", "会议召开日期不得晚于今天"));
        }
    }
}
