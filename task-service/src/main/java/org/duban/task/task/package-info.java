/** A task, its states and moves, its facts and its event. */
package org.duban.task.task;
