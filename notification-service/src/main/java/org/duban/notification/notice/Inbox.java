package org.duban.notification.notice;

import java.util.List;
import org.duban.runtime.paging.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of the caller's notices, newest first.
 *
 * @param nextCursor where the next page begins, null on the last one
 * @param unreadCount how many of all are not acknowledged
 */
public record Inbox(
        List<NoticeView> items, @Schema(nullable = true) String nextCursor, long unreadCount) implements Paged {}
