package org.duban.task.task;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.runtime.search.SearchText;

/** What a task is found by: its number, title and requirement, the sentence behind it, and what else it comes from. */
@Entity
@Table(name = "task_text")
public class TaskText extends PanacheEntityBase {
    private static final Set<String> FIELDS = Set.of("title", "requirement");

    @Id
    UUID taskId;

    String folded;
    String[] terms;

    /** From then on the database keeps them, as it does those of its lists. */
    @Column(updatable = false)
    String[] departments;

    protected TaskText() {}

    private TaskText(Task task) {
        taskId = task.id;
        departments = Stream.concat(Stream.of(task.leadDepartment), task.coDepartments().stream())
                .toArray(String[]::new);
        take(task);
    }

    /** Lets the task be found by what it says after a move. */
    static void keep(TaskMoved moved) {
        if (moved.fact().move == Move.ISSUE) {
            new TaskText(moved.task()).persist();
        } else if (moved.fact().changes.stream().anyMatch(change -> FIELDS.contains(change.field()))) {
            TaskText.<TaskText>findById(moved.task().id).take(moved.task());
        }
    }

    private void take(Task task) {
        List<SearchText.Piece> pieces = SearchText.pieces(said(task));
        folded = pieces.stream().map(SearchText.Piece::folded).collect(Collectors.joining(" "));
        Set<String> all = new TreeSet<>();
        pieces.forEach(piece -> all.addAll(piece.terms()));
        terms = all.toArray(String[]::new);
    }

    /** A sign stands between what is read together, so that no phrase is found across it. */
    private static String said(Task task) {
        Origin origin = task.origin;
        String requirement =
                task.requirement.startsWith(task.title) ? task.requirement : task.title + " / " + task.requirement;
        return Stream.of(task.number, requirement, origin.sentence(), origin.sourceTitle(), origin.meetingBody())
                .filter(text -> text != null)
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
