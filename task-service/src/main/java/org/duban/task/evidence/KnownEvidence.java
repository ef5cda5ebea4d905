package org.duban.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.task.task.EvidenceOfTask;

/** Answers from the rows of evidence. */
@ApplicationScoped
class KnownEvidence implements EvidenceOfTask {
    @Override
    public Set<UUID> known(UUID task, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        List<Evidence> found = Evidence.list("taskId = ?1 and id in ?2", task, ids);
        return found.stream().map(Evidence::id).collect(Collectors.toSet());
    }
}
