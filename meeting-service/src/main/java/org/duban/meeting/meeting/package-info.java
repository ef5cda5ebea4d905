/** Meetings: recorded, held, published. */
package org.duban.meeting.meeting;
