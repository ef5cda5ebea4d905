package org.duban.meeting.directive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.MinutesReference;
import org.duban.meeting.agenda.AgendaItem;
import org.duban.meeting.extraction.ExtractedDirective;
import org.duban.runtime.db.Ids;
import org.duban.runtime.web.Problem;

/** A sentence of the minutes that states a requirement, until a person has decided what becomes of it. */
@Entity
public class Directive extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    private DirectiveState state;

    @Embedded
    private Passage passage;

    @ManyToOne(fetch = FetchType.LAZY)
    private AgendaItem agendaItem;

    private double confidence;

    @Embedded
    private Proposal proposal;

    private String decidedBy;
    private Instant decidedAt;
    private String reason;
    private UUID decisionId;

    protected Directive() {}

    Directive(UUID meetingId, MinutesReference minutes, ExtractedDirective found, AgendaItem item) {
        this.id = Ids.next();
        this.meetingId = meetingId;
        this.state = DirectiveState.PROPOSED;
        this.proposal = Proposal.of(found);
        standAt(minutes, found, item);
    }

    static List<Directive> of(UUID meetingId) {
        return list("meetingId = ?1 order by passage.spanStart, id", meetingId);
    }

    /** It stands in a newer version of the minutes as well; what a person corrected in it stays. */
    void standAt(MinutesReference minutes, ExtractedDirective found, AgendaItem item) {
        passage = new Passage(
                minutes.version(), minutes.sha256(), found.start(), found.end(), found.sentence(), found.rule());
        agendaItem = item;
        confidence = found.confidence();
    }

    void correct(Proposal corrected) {
        proposal = corrected;
    }

    /** A person made a decision of it. */
    public void confirm(UUID decision, String by, Instant at) {
        state = DirectiveState.CONFIRMED;
        decisionId = decision;
        decidedBy = by;
        decidedAt = at;
    }

    void dismiss(String why, String by, Instant at) {
        state = DirectiveState.DISMISSED;
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    /** @throws Problem 409 once it is decided on */
    public void requireOpen() {
        if (!open()) {
            throw Problem.wrongState(state, state.moves());
        }
    }

    boolean open() {
        return state == DirectiveState.PROPOSED;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The agenda item it belongs to, or null. */
    UUID agendaItemId() {
        return agendaItem == null ? null : agendaItem.id();
    }

    public UUID meetingId() {
        return meetingId;
    }

    public Passage passage() {
        return passage;
    }

    public Proposal proposal() {
        return proposal;
    }

    /** As the API shows it. */
    public DirectiveView view() {
        return new DirectiveView(
                id,
                meetingId,
                state,
                passage.sentence(),
                passage.spanStart(),
                passage.spanEnd(),
                agendaItem == null ? null : agendaItem.position(),
                agendaItemId(),
                proposal.kind(),
                proposal.owners(),
                proposal.coOwners(),
                proposal.ownerDepartments(),
                proposal.deadlineText(),
                proposal.deadline(),
                passage.rule(),
                confidence,
                passage.minutes(),
                decisionId,
                decidedBy,
                reason);
    }
}
