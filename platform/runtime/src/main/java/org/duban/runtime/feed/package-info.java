/** Calendars (RFC 5545) that somebody makes and a calendar program subscribes to by an address that is itself the right to read. */
package org.duban.runtime.feed;
