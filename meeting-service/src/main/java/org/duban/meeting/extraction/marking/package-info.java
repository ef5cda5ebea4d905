/**
 * The rules that tell a requirement from a statement. A new rule is a class here, a line in {@code MarkingRules} and a
 * test.
 */
package org.duban.meeting.extraction.marking;
