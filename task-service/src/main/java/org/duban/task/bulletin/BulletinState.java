package org.duban.task.bulletin;

/** How far a bulletin is. */
public enum BulletinState {
    /** Drawn up, for the head of the supervision office to approve. */
    DRAFT,
    /** Approved, for everybody to read; never changed any more. */
    PUBLISHED
}
