/** Minutes, version by version with their original files, and what is read in them. */
package org.duban.meeting.minutes;
