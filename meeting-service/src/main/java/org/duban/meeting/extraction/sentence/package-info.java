/** A sentence as somebody says it: who speaks, in what tone, and the words without the attribution. */
package org.duban.meeting.extraction.sentence;
