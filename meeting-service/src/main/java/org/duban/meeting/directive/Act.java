package org.duban.meeting.directive;

import java.time.Instant;

/**
 * Somebody's doing.
 *
 * @param by username
 * @param reason null where none is asked for
 */
public record Act(String by, Instant at, String reason) {}
