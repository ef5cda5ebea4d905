/** What a person confirmed: drafted, issued, amended, revoked, each move with its event. */
package org.duban.meeting.decision;
