/** Finds in a requirement who is made responsible and who takes part. */
package org.duban.meeting.extraction.owner;
