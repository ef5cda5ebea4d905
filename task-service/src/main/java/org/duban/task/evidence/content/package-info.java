/** What kind of file something is, and whether its text bears a classification mark. */
package org.duban.task.evidence.content;
