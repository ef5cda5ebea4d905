package org.duban.task.extension;

import jakarta.ws.rs.core.Response;
import org.duban.runtime.web.Preconditions;
import org.duban.task.task.Task;

/** A request with its task, whose version is its own. */
record Shown(ExtensionRequest request, Task task) {
    /** The answer, with the task's ETag; all that was changed is written first. */
    Response with(Response.ResponseBuilder answer) {
        Task.flush();
        return answer.entity(ExtensionRequestView.of(request, task))
                .tag(Preconditions.tag(task.version()))
                .build();
    }
}
