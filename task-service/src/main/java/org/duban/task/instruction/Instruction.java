package org.duban.task.instruction;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.task.Urgency;
import org.duban.runtime.db.Ids;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Field;
import org.duban.task.task.Task;
import org.duban.task.task.TaskMoved;

/** What a leader wrote on a task; open until a report of the lead answers it. */
@Entity
@Table(name = "instruction")
public class Instruction extends PanacheEntityBase {
    @Id
    UUID id;

    UUID taskId;
    String text;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    String writtenBy;
    Instant writtenAt;
    String answer;
    String answeredBy;
    Instant answeredAt;
    UUID reportId;

    protected Instruction() {}

    Instruction(Task task, String text, Urgency raised, Act act) {
        id = Ids.next();
        taskId = task.id();
        this.text = text;
        urgency = raised;
        writtenBy = act.by();
        writtenAt = act.at();
    }

    Account account() {
        return Account.nothing()
                .with(Field.INSTRUCTION, id)
                .with(Field.TEXT, text)
                .with(Field.URGENCY, urgency)
                .about(id);
    }

    void answer(String words, TaskMoved report) {
        answer = words;
        answeredBy = report.act().by();
        answeredAt = report.act().at();
        reportId = report.fact().id();
    }

    InstructionView view() {
        return new InstructionView(
                id,
                taskId,
                text,
                urgency,
                writtenBy,
                writtenAt,
                answer == null,
                answer,
                answeredBy,
                answeredAt,
                reportId);
    }

    /** Those of a task, newest first; {@code before} is null on the first page. */
    static List<Instruction> of(UUID task, UUID before, int atMost) {
        return (before == null
                        ? Instruction.<Instruction>find("taskId = ?1 order by id desc", task)
                        : Instruction.<Instruction>find("taskId = ?1 and id < ?2 order by id desc", task, before))
                .page(0, atMost)
                .list();
    }

    /** The open ones of these tasks, oldest first. */
    static List<Instruction> openOf(Collection<UUID> tasks) {
        return list("taskId in ?1 and answer is null order by id", tasks);
    }
}
