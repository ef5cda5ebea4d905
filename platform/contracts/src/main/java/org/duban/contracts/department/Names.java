package org.duban.contracts.department;

/** One name in both languages; either may be null, never both. */
public record Names(String zh, String en) {}
