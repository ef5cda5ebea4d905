/** Leaders write on a task (批示), and the lead's next report answers them. */
package org.duban.task.instruction;
