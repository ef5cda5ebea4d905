package org.duban.meeting.extraction.deadline;

import java.util.Optional;

/** One way in which minutes say when something is due. */
@FunctionalInterface
interface DeadlineRule {

    Optional<Deadline> find(String words, Reference reference);
}
