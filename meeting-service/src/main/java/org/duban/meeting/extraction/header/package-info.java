/** Reads who met, when, under whom and for the how-manieth time from the opening of the minutes. */
package org.duban.meeting.extraction.header;
