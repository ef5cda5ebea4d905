package org.duban.meeting.access;

/** Names of the lists of roles in {@code application.properties}, each with its reason there. */
public final class May {
    public static final String READ_MEETINGS = "${duban.may.read-meetings}";
    public static final String RECORD_MEETINGS = "${duban.may.record-meetings}";
    public static final String KEEP_THE_RECORD = "${duban.may.keep-the-record}";
    public static final String READ_DECISIONS = "${duban.may.read-decisions}";
    public static final String DRAFT_DECISIONS = "${duban.may.draft-decisions}";
    public static final String ISSUE_DECISIONS = "${duban.may.issue-decisions}";

    private May() {}
}
