package org.duban.task.plan;

import org.duban.task.task.Task;

/** A task, and what of its plan is to be shown. */
record Planned(Task task, Object shown) {}
