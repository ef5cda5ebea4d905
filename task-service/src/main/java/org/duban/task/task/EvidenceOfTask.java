package org.duban.task.task;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells which files were handed in for a task. */
public interface EvidenceOfTask {
    /** Those of the ids that are evidence of that task. */
    Set<UUID> known(UUID task, Collection<UUID> ids);
}
