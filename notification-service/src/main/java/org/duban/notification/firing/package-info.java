/** Turns reminders that are due into notices, each exactly once, with as many instances at work as there are. */
package org.duban.notification.firing;
