/** Reminder policies: which rung of the ladder stands where, and who is told on it. */
package org.duban.notification.policy;
