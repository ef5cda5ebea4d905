package org.duban.task.board;

/** What happened within a period. */
record Happened(long issued, long closed, long closedInTime, long daysTaken, long returned) {
    private static final double PRECISION = 10_000;

    static Happened between(Figures before, Figures after) {
        return new Happened(
                after.issued() - before.issued(),
                grown(Happening.CLOSINGS, before, after),
                grown(Happening.CLOSINGS_IN_TIME, before, after),
                grown(Happening.DAYS_TAKEN, before, after),
                grown(Happening.RETURNS, before, after));
    }

    private static long grown(Happening happening, Figures before, Figures after) {
        return after.happened(happening) - before.happened(happening);
    }

    /** From 0 to 1, null where nothing was closed. */
    Double onTimeRate() {
        return closed == 0 ? null : Math.round(PRECISION * closedInTime / closed) / PRECISION;
    }

    /** Null where nothing was closed. */
    Double meanDays() {
        return closed == 0 ? null : Math.round(10.0 * daysTaken / closed) / 10.0;
    }
}
