package org.duban.task.task;

/** How far a department is, 0 to 100, and what it has done. */
public record Progress(int percent, String narrative) {}
