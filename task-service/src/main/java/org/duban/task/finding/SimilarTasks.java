package org.duban.task.finding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Open tasks that ask for much the same, most alike first; at most ten. */
@Schema(name = "SimilarTasks")
public record SimilarTasks(List<SimilarTask> items) {}
