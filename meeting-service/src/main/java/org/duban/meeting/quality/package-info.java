/** How well extraction proposes: what people confirmed of it, corrected, dismissed, and had to add. */
package org.duban.meeting.quality;
