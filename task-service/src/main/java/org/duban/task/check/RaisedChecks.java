package org.duban.task.check;

import java.util.List;
import org.duban.task.task.TaskLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tasks that were made, in the order of the departments. */
@Schema(name = "RaisedInferenceChecks")
public record RaisedChecks(List<TaskLine> items) {}
