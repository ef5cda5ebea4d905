package org.duban.contracts.decision;

/** A passage of the minutes: Unicode code points from {@code start} up to, not including, {@code end}. */
public record Span(int start, int end) {}
