package org.duban.contracts.department;

import org.duban.contracts.envelope.MayBeNull;

/** One name in both languages; either may be null, never both. */
public record Names(@MayBeNull String zh, @MayBeNull String en) {}
