package org.duban.contracts.decision;

/** The version of the minutes that a span points into; {@code sha256} is of the original file, in lower-case hex. */
public record MinutesReference(int version, String sha256) {}
