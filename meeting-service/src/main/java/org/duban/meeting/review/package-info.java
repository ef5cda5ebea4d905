/** What a person makes of directives beside the text of the minutes: parts of one, one of several, one more. */
package org.duban.meeting.review;
