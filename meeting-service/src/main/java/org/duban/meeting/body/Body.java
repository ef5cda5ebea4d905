package org.duban.meeting.body;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Ids;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** A body that meets, such as a standing committee. */
@Entity
public class Body extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private String mark;

    @Convert(converter = Member.Column.class)
    private List<Member> members = List.of();

    private Instant createdAt;

    protected Body() {}

    Body(String name, String mark, Instant createdAt) {
        this.id = Ids.next();
        this.name = name;
        this.mark = mark;
        this.createdAt = createdAt;
    }

    /** Null where there is none. */
    public static Body named(String name) {
        return find("name", name).firstResult();
    }

    static List<Body> after(String name, int rows) {
        return find("name > ?1 order by name", name).page(0, rows).list();
    }

    static Body get(UUID id) {
        return found(findById(id));
    }

    /**
     * The body for a change: locked until the transaction ends.
     *
     * @throws Problem 404, 428 or 412
     */
    static Body toChange(UUID id, String ifMatch) {
        Body body = found(findById(id, LockModeType.PESSIMISTIC_WRITE));
        Preconditions.require(ifMatch, body.version);
        return body;
    }

    void consistsOf(List<Member> now) {
        members = List.copyOf(now);
    }

    /**
     * What was published bears its name.
     *
     * @throws Problem 422 for another one
     */
    void requireName(String asked) {
        if (!asked.equals(name)) {
            throw Problem.invalid("name", Text.of("this body has the name %s", "该会议主体的名称为“%s”", name));
        }
    }

    /** @throws Problem 422 for another mark than its own; null passes */
    void requireMark(String asked, String field) {
        if (asked != null && !asked.equals(mark)) {
            throw Problem.invalid(field, Text.of("this body has the mark %s", "该会议主体的简称为“%s”", mark));
        }
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Stands in task numbers, such as 常. */
    public String mark() {
        return mark;
    }

    List<Member> members() {
        return members;
    }

    long version() {
        return version;
    }

    private static Body found(Body body) {
        if (body == null) {
            throw Problem.notFound();
        }
        return body;
    }
}
