/** What happened to a task, line by line. */
package org.duban.task.timeline;
