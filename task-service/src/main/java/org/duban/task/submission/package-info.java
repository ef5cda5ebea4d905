/** The lead department says that a task is done (报结). */
package org.duban.task.submission;
