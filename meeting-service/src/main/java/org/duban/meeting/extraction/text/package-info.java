/** The minutes as a text: offsets, blocks, sentences. */
package org.duban.meeting.extraction.text;
