package org.duban.task.task;

/** Sees every move of every task once it is kept, in the same transaction: what it writes stands or falls with it. */
public interface Witness {
    void saw(TaskMoved moved);
}
