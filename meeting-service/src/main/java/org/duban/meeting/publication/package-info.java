/** Publishing a meeting and amending what was published, edition by edition. */
package org.duban.meeting.publication;
