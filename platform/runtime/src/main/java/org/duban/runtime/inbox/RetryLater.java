package org.duban.runtime.inbox;

/** A handler's word that the event can't be applied now, but may be later. */
public class RetryLater extends RuntimeException {
    public RetryLater(String reason) {
        super(reason);
    }
}
