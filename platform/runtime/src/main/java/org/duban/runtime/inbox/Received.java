package org.duban.runtime.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as its handler gets it.
 *
 * @param id the event's own id
 * @param key the id of the aggregate it is about
 * @param sequence its place within that aggregate
 * @param at when it was written
 * @param causation id of the event that it came of, null where a person or time was the cause
 */
public record Received<P>(UUID id, String key, long sequence, Instant at, UUID causation, P payload) {}
