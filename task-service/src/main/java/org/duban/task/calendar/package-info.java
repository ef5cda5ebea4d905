/** The working calendar as notification-service last published it. */
package org.duban.task.calendar;
