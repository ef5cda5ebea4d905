/** What notification-service publishes about the working calendar. */
package org.duban.contracts.calendar;
