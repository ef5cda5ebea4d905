package org.duban.task.reopening;

/** Why a closed task is taken up again. */
public enum Cause {
    /** What was mended broke again. */
    RELAPSE,
    /** What was reported was not so. */
    FALSE_REPORT,
    /** People complained. */
    COMPLAINT
}
