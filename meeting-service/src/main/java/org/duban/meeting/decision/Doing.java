package org.duban.meeting.decision;

import java.time.Instant;

/** Who does something, when, and why where a reason is asked for. */
record Doing(String by, Instant at, String reason) {}
