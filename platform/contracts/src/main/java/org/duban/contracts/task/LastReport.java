package org.duban.contracts.task;

import java.time.Instant;
import org.duban.contracts.envelope.MayBeNull;

/** The newest progress report of the lead department. */
public record LastReport(
        String by, Instant at, int percent, @MayBeNull String narrative) {}
