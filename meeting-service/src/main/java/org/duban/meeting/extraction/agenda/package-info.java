/** Cuts the minutes into the passages of their agenda items and tells what the meeting did with each. */
package org.duban.meeting.extraction.agenda;
