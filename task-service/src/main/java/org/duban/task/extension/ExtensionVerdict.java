package org.duban.task.extension;

/** What the supervision office says to a request for more time. */
public enum ExtensionVerdict {
    GRANTED,
    REFUSED
}
