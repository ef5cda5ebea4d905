/** Bodies that meet, with the short mark that stands in task numbers. */
package org.duban.meeting.body;
