/** What a co-department is to do in a task, and by when, may change while the task stays. */
package org.duban.task.part;
