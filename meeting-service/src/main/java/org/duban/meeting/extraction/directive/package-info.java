/**
 * Reads the directives out of the blocks of the minutes: attribution off, cut, marked, classified, and given owners
 * and a deadline.
 */
package org.duban.meeting.extraction.directive;
