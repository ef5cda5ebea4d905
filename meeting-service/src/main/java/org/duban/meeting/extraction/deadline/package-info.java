/** Finds in a requirement when it is due or until when it runs, and the date that the words resolve to. */
package org.duban.meeting.extraction.deadline;
