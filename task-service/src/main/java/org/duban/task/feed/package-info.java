/** Deadlines in people's own calendar programs. */
package org.duban.task.feed;
