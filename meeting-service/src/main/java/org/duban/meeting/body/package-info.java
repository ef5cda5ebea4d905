/** Bodies that meet, with their members and the short mark that stands in task numbers. */
package org.duban.meeting.body;
