/**
 * Reads minutes in Chinese or English and proposes their header, agenda items and directives, by rules that can be
 * read and explained.
 */
package org.duban.meeting.extraction;
