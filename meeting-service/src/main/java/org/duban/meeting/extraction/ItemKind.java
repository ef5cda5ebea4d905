package org.duban.meeting.extraction;

/** What a meeting did with a topic. */
public enum ItemKind {
    CONVEY_STUDY,
    REPORT_HEARD,
    REVIEW_APPROVE,
    DISCUSS,
    RECTIFY,
    OTHER
}
