package org.duban.task.recomputation;

import java.time.Instant;
import java.util.UUID;

/**
 * A year that was published and whose dates may not all be computed anew yet.
 *
 * @param event the calendar's event
 * @param source the notice that the year was taken from
 */
record NotedYear(UUID event, int year, String source, Instant notedAt) {}
