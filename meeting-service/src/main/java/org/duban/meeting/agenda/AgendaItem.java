package org.duban.meeting.agenda;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.duban.meeting.extraction.ExtractedItem;
import org.duban.meeting.extraction.ItemKind;
import org.duban.meeting.extraction.Outcome;
import org.duban.meeting.search.Part;
import org.duban.meeting.search.Searched;
import org.duban.meeting.search.TextChanges;
import org.duban.runtime.db.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One topic of a meeting: planned by a person, found in the minutes, or both. */
@Entity
@EntityListeners(TextChanges.class)
public class AgendaItem extends PanacheEntityBase implements Searched {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID meetingId;
    private int position;
    private String title;

    @Enumerated(EnumType.STRING)
    private ItemKind kind = ItemKind.OTHER;

    private String presenter;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Convert(converter = Source.Column.class)
    private List<Source> sources = List.of();

    /** What is to be reported on, null for any other item. */
    private UUID decisionId;

    private Integer minutesVersion;
    private Integer spanStart;
    private Integer spanEnd;

    /** Names of the fields that a person wrote: minutes leave these alone. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> written = List.of();

    protected AgendaItem() {}

    AgendaItem(UUID meetingId) {
        this.id = Ids.next();
        this.meetingId = meetingId;
    }

    AgendaItem about(UUID decision) {
        decisionId = decision;
        return this;
    }

    static List<AgendaItem> of(UUID meetingId) {
        return list("meetingId = ?1 order by position", meetingId);
    }

    static List<AgendaItem> after(int position, UUID meetingId, int rows) {
        return find("meetingId = ?1 and position > ?2 order by position", meetingId, position)
                .page(0, rows)
                .list();
    }

    /** The one in whose passage of these minutes the place lies, or null. */
    public static AgendaItem toldAt(int place, int minutes, UUID meetingId) {
        return find(
                        "meetingId = ?1 and minutesVersion = ?2 and spanStart <= ?3 and spanEnd > ?3 order by position",
                        meetingId,
                        minutes,
                        place)
                .firstResult();
    }

    static AgendaItem locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The meeting that the item belongs to, or null where there is no such item. */
    static UUID meetingOf(UUID id) {
        return getEntityManager()
                .createQuery("select i.meetingId from AgendaItem i where i.id = :id", UUID.class)
                .setParameter("id", id)
                .getSingleResultOrNull();
    }

    /** A person wrote it; these fields are theirs from here on. */
    void write(AgendaEntry entry, Set<String> fields) {
        title = entry.title();
        kind = entry.kind();
        presenter = entry.presenter();
        outcome = entry.outcome();
        sources = List.copyOf(entry.sources());
        Set<String> all = new TreeSet<>(written);
        all.addAll(fields);
        written = List.copyOf(all);
    }

    /** The minutes tell of it; what a person wrote stays. OTHER and no outcome say nothing yet. */
    void fill(int minutes, ExtractedItem found) {
        title = wrote("title") ? title : found.title();
        kind = wrote("kind") && kind != ItemKind.OTHER ? kind : found.kind();
        outcome = wrote("outcome") && outcome != null ? outcome : found.outcome();
        minutesVersion = minutes;
        spanStart = found.start();
        spanEnd = found.end();
    }

    void standAt(int place) {
        position = place;
    }

    /** Nobody but the minutes ever spoke of it. */
    boolean onlyFound() {
        return written.isEmpty();
    }

    boolean wrote(String field) {
        return written.contains(field);
    }

    boolean toldIn(int minutes) {
        return minutesVersion != null && minutesVersion == minutes;
    }

    boolean standsIn(int minutes, ExtractedItem found) {
        return toldIn(minutes) && spanStart == found.start() && spanEnd == found.end();
    }

    @Override
    public UUID searchedMeeting() {
        return meetingId;
    }

    @Override
    public Set<Part> searchedParts() {
        return Set.of(Part.AGENDA);
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    long version() {
        return version;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID decisionId() {
        return decisionId;
    }

    String title() {
        return title;
    }

    ItemKind kind() {
        return kind;
    }

    AgendaEntry entry() {
        return new AgendaEntry(position, title, kind, presenter, outcome, sources);
    }

    public AgendaItemView view() {
        return new AgendaItemView(
                id,
                meetingId,
                position,
                title,
                kind,
                presenter,
                outcome,
                sources,
                spanStart,
                spanEnd,
                minutesVersion,
                decisionId);
    }
}
