/** The texts that meetings are found by, kept beside the meetings. */
package org.duban.meeting.search;
