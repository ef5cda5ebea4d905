/** The working calendar: statutory days as data, published year by year, and read for counting working days. */
package org.duban.notification.calendar;
