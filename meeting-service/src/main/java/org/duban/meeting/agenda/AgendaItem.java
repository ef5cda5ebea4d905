package org.duban.meeting.agenda;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duban.meeting.extraction.ExtractedItem;
import org.duban.meeting.extraction.ItemKind;
import org.duban.meeting.extraction.Outcome;
import org.duban.meeting.search.Part;
import org.duban.meeting.search.Searched;
import org.duban.meeting.search.TextChanges;
import org.duban.runtime.db.Ids;

/** One topic of a meeting, as its minutes tell it. Each version of the minutes has its own. */
@Entity
@EntityListeners(TextChanges.class)
public class AgendaItem extends PanacheEntityBase implements Searched {
    @Id
    private UUID id;

    private UUID meetingId;
    private int minutesVersion;
    private int position;
    private String title;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int spanStart;
    private int spanEnd;

    protected AgendaItem() {}

    private AgendaItem(UUID meetingId, int minutesVersion, int position, ExtractedItem found) {
        this.id = Ids.next();
        this.meetingId = meetingId;
        this.minutesVersion = minutesVersion;
        this.position = position;
        this.title = found.title();
        this.kind = found.kind();
        this.outcome = found.outcome();
        this.spanStart = found.start();
        this.spanEnd = found.end();
    }

    /** Saves what was found in a version of the minutes, in the order of the text. */
    public static void save(UUID meetingId, int minutesVersion, List<ExtractedItem> found) {
        persist(IntStream.range(0, found.size())
                .mapToObj(i -> new AgendaItem(meetingId, minutesVersion, i, found.get(i))));
    }

    static List<AgendaItem> after(int position, UUID meetingId, Integer minutesVersion, int rows) {
        return find(
                        "meetingId = ?1 and minutesVersion = ?2 and position > ?3 order by position",
                        meetingId,
                        minutesVersion,
                        position)
                .page(0, rows)
                .list();
    }

    @Override
    public UUID searchedMeeting() {
        return meetingId;
    }

    @Override
    public Set<Part> searchedParts() {
        return Set.of(Part.AGENDA);
    }

    int position() {
        return position;
    }

    AgendaItemView view() {
        return new AgendaItemView(id, position, title, kind, outcome, spanStart, spanEnd);
    }
}
