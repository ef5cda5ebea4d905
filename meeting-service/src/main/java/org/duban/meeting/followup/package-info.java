/** How far a body's earlier decisions are, as the standing item of its next meeting. */
package org.duban.meeting.followup;
