package org.duban.task.score;

/** What a department gets a point for. Each counts with its own weight; see {@link ScoreWeights}. */
public enum PointKind {
    /** It had not signed for a task when the day to do so was over. */
    LATE_ACCEPTANCE,
    /** A report day passed without its report. */
    MISSING_REPORT,
    /** The supervision office handed its submission back. */
    RETURNED,
    YELLOW_SLIP,
    RED_SLIP,
    /**
     * A leader's instruction was still unanswered when the first report day after the day on which it was written had
     * passed. A report can't leave one open, so it is always a missed report that does.
     */
    INSTRUCTION_UNANSWERED,
    /** A task was closed whose submission had come before the day of its deadline. */
    CLOSED_EARLY,
    /** A task was closed as EXCELLENT. */
    EXCELLENT
}
