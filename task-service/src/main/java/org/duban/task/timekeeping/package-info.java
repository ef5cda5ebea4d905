/** What time alone makes true of a task, written once: not signed for in time, a report missed, a look-back due. */
package org.duban.task.timekeeping;
