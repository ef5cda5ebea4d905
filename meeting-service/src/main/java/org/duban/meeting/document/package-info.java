/** Turns an uploaded file into its text, or says why it can't be. */
package org.duban.meeting.document;
