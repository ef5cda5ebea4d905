/** A task's clock stands still (暂停办理), then runs on. */
package org.duban.task.suspension;
