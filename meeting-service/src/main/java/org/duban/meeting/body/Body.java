package org.duban.meeting.body;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Ids;

/** A body that meets, such as a standing committee. */
@Entity
public class Body extends PanacheEntityBase {
    @Id
    private UUID id;

    private String name;
    private String mark;
    private Instant createdAt;

    protected Body() {}

    Body(String name, String mark, Instant createdAt) {
        this.id = Ids.next();
        this.name = name;
        this.mark = mark;
        this.createdAt = createdAt;
    }

    static Body named(String name) {
        return find("name", name).firstResult();
    }

    static List<Body> after(String name, int rows) {
        return find("name > ?1 order by name", name).page(0, rows).list();
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
}
