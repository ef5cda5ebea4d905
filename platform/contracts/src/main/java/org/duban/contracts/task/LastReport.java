package org.duban.contracts.task;

import java.time.Instant;

/** The newest progress report of the lead department. */
public record LastReport(String by, Instant at, int percent, String narrative) {}
