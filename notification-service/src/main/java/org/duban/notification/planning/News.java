package org.duban.notification.planning;

/** What an event told besides the state: that the task was given to its lead, was returned, or was reported on. */
record News(boolean assigns, boolean returns, boolean reports) {
    static final News NONE = new News(false, false, false);
}
