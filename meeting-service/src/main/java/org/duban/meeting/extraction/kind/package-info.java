/**
 * The rules that tell a task, a rectification and a principle apart. A new rule is a class or an entry here, its place
 * in {@code KindRules} and a test.
 */
package org.duban.meeting.extraction.kind;
