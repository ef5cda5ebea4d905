package org.duban.task.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.duban.runtime.web.Problem.Violation;
import org.duban.runtime.web.Text;
import org.duban.task.task.EvidenceOfTask;
import org.duban.task.task.Task;

/** Lets only files be named that were handed in for the task. */
@ApplicationScoped
public class NamedFiles {
    private final EvidenceOfTask evidence;

    NamedFiles(EvidenceOfTask evidence) {
        this.evidence = evidence;
    }

    /** What is wrong with a field that names these files, empty where nothing is. */
    public Optional<Violation> fault(Task task, Collection<UUID> ids, String field) {
        return ids.isEmpty() || evidence.known(task.id(), ids).containsAll(ids)
                ? Optional.empty()
                : Optional.of(new Violation(
                        field, new Text("names a file that is no evidence of this task", "含有不属于本事项的佐证材料")));
    }
}
