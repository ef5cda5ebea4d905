/** When a meeting is all done: closed by a person or by itself, and open again when one of its tasks is. */
package org.duban.meeting.closing;
