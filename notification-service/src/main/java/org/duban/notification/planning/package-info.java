/** Which reminders a task is to get and when: planned by task events, planned anew when dates or the calendar move. */
package org.duban.notification.planning;
