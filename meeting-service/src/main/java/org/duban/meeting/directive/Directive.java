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
import java.util.List;
import java.util.UUID;
import org.duban.meeting.agenda.AgendaItem;
import org.duban.meeting.extraction.ExtractedDirective;
import org.duban.meeting.extraction.Language;
import org.duban.runtime.db.Ids;
import org.duban.runtime.web.Problem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A sentence of the minutes that states a requirement, until a person has decided what becomes of it. */
@Entity
public class Directive extends PanacheEntityBase {
    /** What stands nowhere in the minutes comes after all that does. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    @Id
    UUID id;

    @Version
    private long version;

    UUID meetingId;

    @Enumerated(EnumType.STRING)
    DirectiveState state;

    @Enumerated(EnumType.STRING)
    Origin origin;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Embedded
    Passage passage;

    @ManyToOne(fetch = FetchType.LAZY)
    AgendaItem agendaItem;

    private String text;
    private int place;
    Double confidence;

    @Embedded
    Proposal proposal;

    @Embedded
    FirstProposal first;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> madeOf = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> became = List.of();

    @Embedded
    Decided decided;

    UUID decisionId;

    protected Directive() {}

    private Directive(UUID meetingId, Origin origin, Passage passage, String text, Proposal proposal) {
        this.id = Ids.next();
        this.meetingId = meetingId;
        this.state = DirectiveState.PROPOSED;
        this.origin = origin;
        this.passage = passage;
        this.text = text;
        this.place = passage == null ? NOWHERE : passage.spanStart();
        this.language = Language.of(sentence());
        this.proposal = proposal;
    }

    static Directive found(Passage passage, ExtractedDirective found, AgendaItem item, UUID meetingId, Act act) {
        Directive directive = new Directive(meetingId, Origin.EXTRACTION, passage, null, Proposal.of(found));
        directive.first = FirstProposal.of(directive.proposal);
        directive.agendaItem = item;
        directive.confidence = found.confidence();
        directive.persist();
        directive.record(FactKind.FOUND, act, List.of());
        return directive;
    }

    /** What a person points at in the minutes or, where {@code passage} is null, says in words of their own. */
    public static Directive byHand(UUID meetingId, Passage passage, String text, Proposal proposal) {
        return new Directive(meetingId, Origin.PERSON, passage, text, proposal);
    }

    public Directive underItem(AgendaItem item) {
        agendaItem = item;
        return this;
    }

    /** Saves what a person made, of others or, where there are none, of nothing. */
    public Directive added(List<UUID> of, Act act) {
        madeOf = List.copyOf(of);
        persist();
        record(FactKind.ADDED, act, of.isEmpty() ? List.of() : List.of(new Change("madeOf", null, Change.text(of))));
        return this;
    }

    /** It stands there in a newer version of the minutes; who found it and what a person corrected in it stays. */
    void standAt(Passage newer, AgendaItem item) {
        passage = newer.foundBy(passage == null ? null : passage.rule());
        place = newer.spanStart();
        agendaItem = item;
    }

    void correct(Proposal corrected, Act act) {
        List<Change> changes = Change.between(proposal.fields(), corrected.fields());
        if (!changes.isEmpty()) {
            proposal = corrected;
            record(FactKind.CORRECTED, act, changes);
        }
    }

    /**
     * A person made a decision of it.
     *
     * @param corrections what the decision says otherwise than was proposed
     */
    public void confirm(UUID decision, List<Change> corrections, Act act) {
        requireMove(DirectiveMove.CONFIRMATION);
        decisionId = decision;
        decide(DirectiveState.CONFIRMED, act);
        record(FactKind.CONFIRMED, act, corrections);
    }

    void dismiss(Act act) {
        decide(DirectiveState.DISMISSED, act);
        record(FactKind.DISMISSED, act, List.of());
    }

    void reopen(Act act) {
        state = DirectiveState.PROPOSED;
        decided = null;
        record(FactKind.REOPENED, act, List.of());
    }

    /** Others stand in its place: the parts that a person cut it in. */
    public void splitInto(List<UUID> parts, Act act) {
        become(DirectiveState.SPLIT, FactKind.SPLIT, parts, act);
    }

    /** Another one stands in its place, and in that of those that it was merged with. */
    public void mergedInto(UUID whole, Act act) {
        become(DirectiveState.MERGED, FactKind.MERGED, List.of(whole), act);
    }

    private void become(DirectiveState next, FactKind what, List<UUID> others, Act act) {
        became = List.copyOf(others);
        decide(next, act);
        record(what, act, List.of(new Change("became", null, Change.text(others))));
    }

    private void decide(DirectiveState next, Act act) {
        state = next;
        decided = new Decided(act.by(), act.at(), act.reason());
    }

    private void record(FactKind what, Act act, List<Change> changes) {
        new DirectiveFact(id, what, act, changes).persist();
    }

    /** @throws Problem 409 once it is decided on */
    void requireOpen() {
        if (!open()) {
            throw Problem.wrongState(state, state.moves());
        }
    }

    /** @throws Problem 409 */
    public void requireMove(DirectiveMove move) {
        if (!state.allows(move)) {
            throw Problem.wrongState(state, state.moves()).with("directiveId", id);
        }
    }

    boolean open() {
        return state == DirectiveState.PROPOSED;
    }

    boolean byExtraction() {
        return origin == Origin.EXTRACTION;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID meetingId() {
        return meetingId;
    }

    /** Null where it stands nowhere in the minutes. */
    public Passage passage() {
        return passage;
    }

    /** The words of the minutes, or else of the person who added it. */
    public String sentence() {
        return passage == null ? text : passage.sentence();
    }

    int place() {
        return place;
    }

    public AgendaItem agendaItem() {
        return agendaItem;
    }

    public Proposal proposal() {
        return proposal;
    }

    /** What extraction proposed at first, or else how it is understood now. */
    public Proposal firstProposal() {
        return first == null ? proposal : first.proposal();
    }

    /** How it is understood otherwise than at first. */
    public List<Change> corrections() {
        return Change.between(firstProposal().fields(), proposal.fields());
    }

    /** As the API shows it. */
    public DirectiveView view() {
        return DirectiveView.of(this);
    }
}
