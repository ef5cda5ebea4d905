package org.duban.task.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.task.task.Part;
import org.duban.task.task.Stand;

/**
 * A deadline as a calendar shows it.
 *
 * @param stand where the task stands; its dates are those of the department's own part, where that has some
 * @param whole the deadline of the task as a whole
 * @param percent how far the task is, or the department with its own part
 * @param own what the feed's department is to do as a co-department, null where it leads and in a calendar of the whole city
 * @param revision counts the task's changes
 */
record Deadline(
        UUID task,
        String number,
        String title,
        String requirement,
        Stand stand,
        LocalDate whole,
        int percent,
        Part own,
        int revision,
        Instant changedAt) {}
