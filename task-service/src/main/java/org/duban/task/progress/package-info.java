/** Departments report how far they are (进展反馈). */
package org.duban.task.progress;
