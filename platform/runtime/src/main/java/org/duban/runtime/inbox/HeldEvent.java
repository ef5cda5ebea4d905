package org.duban.runtime.inbox;

import java.time.Instant;
import java.util.UUID;

/** A record kept in the service's own tables, whole. */
record HeldEvent(UUID id, Letter letter, HeldState state, String reason, int attempts, Instant parkedAt) {}
