/** The dates of a task: by when to sign, to report, to finish, and from when it is close to due. */
package org.duban.task.clock;
