package org.duban.meeting.meeting;

import java.util.UUID;

/** Something changed after which nothing may be left to do in a meeting; told within the transaction of the change. */
public record MayBeDone(UUID meeting) {}
