/** The lead department signs for a task (签收). */
package org.duban.task.acceptance;
