package org.duban.notification.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a person said about a task, whole.
 *
 * @param number of the slip that says it, null where there is none
 * @param text null where it is not known, as of an event of an early release
 */
@Embeddable
record Words(
        @Column(name = "words_number") String number,
        @Column(name = "words") String text) {}
