package org.duban.runtime.inbox;

/** The record is not an event that anybody could apply, now or later. */
final class Unreadable extends RuntimeException {
    Unreadable(String message) {
        super(message);
    }
}
