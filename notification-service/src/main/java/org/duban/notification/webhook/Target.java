package org.duban.notification.webhook;

import java.util.List;

/** Where a message goes and what it is signed with. */
record Target(WebhookUrl url, List<Secret> secrets) {
    /** The receiver wants no more messages. */
    static final int GONE = 410;
}
