/** What notification-service publishes: reminders fired, slips issued, notices delivered and acknowledged. */
package org.duban.contracts.delivery;
