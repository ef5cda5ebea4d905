/** Changes to a part of something, as JSON merge patches. */
package org.duban.meeting.patch;
