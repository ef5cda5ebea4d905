/** Dashboards: what stands how, exact as of any day, counted as it changes and never by walking through the tasks. */
package org.duban.task.board;
