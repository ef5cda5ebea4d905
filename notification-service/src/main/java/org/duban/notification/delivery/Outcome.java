package org.duban.notification.delivery;

/** What became of one attempt. */
public sealed interface Outcome {
    /**
     * The receiver has taken it.
     *
     * @param contentSha256 over what was handed over, lower-case hex
     * @param template name and version of the template it was written with, null where there is none
     * @param detail what the receiver answered
     */
    record Delivered(String contentSha256, String template, String detail) implements Outcome {}

    /** It may go better later. */
    record Trouble(String detail) implements Outcome {}

    /** It will not go better by itself. */
    record Hopeless(String detail) implements Outcome {}

    /** Nothing was left to hand over. */
    record Needless(String detail) implements Outcome {}

    /** In a few words, for people. */
    String detail();
}
