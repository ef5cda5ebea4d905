package org.duban.task.recomputation;

import org.duban.task.timekeeping.Sweep;

/** Dates that many tasks may have in common, with all that they were computed from. */
interface Dates {
    /** Whether they are other ones by now. */
    boolean move(NewDates now);

    /** The tasks that have them. */
    Sweep.Choice tasks();
}
