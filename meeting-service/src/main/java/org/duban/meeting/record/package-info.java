/** What a meeting decided, as a document to file or hand out. */
package org.duban.meeting.record;
