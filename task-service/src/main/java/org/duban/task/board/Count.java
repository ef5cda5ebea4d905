package org.duban.task.board;

import java.time.LocalDate;

/** What a figure had come to by the end of a day; {@code due} is null but for tasks that are counted by their deadline. */
record Count(LocalDate day, Place place, String figure, LocalDate due, long n) {}
