/** A lead's head objects to a task (异议), and the supervision office rules on it. */
package org.duban.task.objection;
