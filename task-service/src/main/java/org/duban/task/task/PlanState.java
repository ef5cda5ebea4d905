package org.duban.task.task;

/** How far a rectification's plan is. */
public enum PlanState {
    PENDING,
    APPROVED,
    DECLINED
}
