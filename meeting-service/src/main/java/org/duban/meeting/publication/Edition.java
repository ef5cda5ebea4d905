package org.duban.meeting.publication;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.agenda.AgendaItemView;
import org.duban.meeting.meeting.Meeting;
import org.duban.meeting.meeting.MeetingHeader;
import org.duban.runtime.db.Ids;

/** Header and agenda of a meeting as they were published. Written once. */
@Entity
@Table(name = "meeting_edition")
class Edition extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID meetingId;
    private int edition;
    private String madeBy;
    private Instant madeAt;
    private String reason;

    @Convert(converter = EditionColumns.Header.class)
    private MeetingHeader header;

    @Convert(converter = EditionColumns.AgendaItems.class)
    private List<AgendaItemView> agendaItems;

    protected Edition() {}

    /** As the meeting is now, published for this reason. */
    Edition(Meeting meeting, List<AgendaItemView> agendaItems, String reason) {
        this.id = Ids.next();
        this.meetingId = meeting.id();
        this.edition = meeting.nextEdition();
        this.header = meeting.header();
        this.agendaItems = List.copyOf(agendaItems);
        this.reason = reason;
    }

    Edition madeBy(String who, Instant at) {
        madeBy = who;
        madeAt = at;
        return this;
    }

    static List<Edition> after(int edition, UUID meeting, int rows) {
        return find("meetingId = ?1 and edition > ?2 order by edition", meeting, edition)
                .page(0, rows)
                .list();
    }

    int edition() {
        return edition;
    }

    EditionView view() {
        return new EditionView(edition, madeAt, madeBy, reason, header, agendaItems);
    }
}
