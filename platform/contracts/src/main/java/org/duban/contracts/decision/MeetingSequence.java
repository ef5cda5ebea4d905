package org.duban.contracts.decision;

/** The how-manieth meeting of its body in a year, as in "the 6th meeting in 2023". */
public record MeetingSequence(int year, int number) {}
