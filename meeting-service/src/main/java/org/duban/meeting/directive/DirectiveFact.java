package org.duban.meeting.directive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duban.runtime.db.Ids;
import org.duban.runtime.paging.PageRequest;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing that happened to a directive: who, when, why, and what it changed. Never changed itself. */
@Entity
@Immutable
class DirectiveFact extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID directiveId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private String doneBy;
    private Instant doneAt;
    private String reason;

    @Convert(converter = Change.Column.class)
    private List<Change> changes;

    /** Which of what extraction proposes the changes concern. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> corrected;

    protected DirectiveFact() {}

    DirectiveFact(UUID directiveId, FactKind kind, Act act, List<Change> changes) {
        this.id = Ids.next();
        this.directiveId = directiveId;
        this.kind = kind;
        this.doneBy = act.by();
        this.doneAt = act.at();
        this.reason = act.reason();
        this.changes = changes;
        this.corrected = changes.stream()
                .map(CorrectedField::of)
                .flatMap(Optional::stream)
                .map(Enum::name)
                .distinct()
                .toList();
    }

    /** In the order of their happening. */
    static List<DirectiveFact> page(UUID directive, PageRequest page) {
        UUID after = page.continues() ? UUID.fromString(page.after().get(0)) : new UUID(0, 0);
        return DirectiveFact.<DirectiveFact>find("directiveId = ?1 and id > ?2 order by id", directive, after)
                .page(0, page.rowsToRead())
                .list();
    }

    /** Those of the directives to which more happened than that they were found. */
    static Set<UUID> touched(Collection<UUID> directives) {
        return new HashSet<>(find(
                        "select distinct directiveId from DirectiveFact where directiveId in ?1 and kind <> ?2",
                        directives,
                        FactKind.FOUND)
                .project(UUID.class)
                .list());
    }

    UUID id() {
        return id;
    }

    DirectiveFactView view() {
        return new DirectiveFactView(kind, doneBy, doneAt, reason, changes);
    }
}
