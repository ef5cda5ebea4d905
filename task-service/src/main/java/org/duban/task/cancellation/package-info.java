/** The supervision office takes a task off the list. */
package org.duban.task.cancellation;
