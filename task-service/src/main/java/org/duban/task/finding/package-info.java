/** Lists of tasks and the single task, as far as the caller may know of them. */
package org.duban.task.finding;
