/** Calendars of meetings that calendar programs subscribe to. */
package org.duban.meeting.feed;
