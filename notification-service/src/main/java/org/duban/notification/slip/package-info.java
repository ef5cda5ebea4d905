/** Warning slips (警示单), blue, yellow and red: one gapless series of numbers a year. */
package org.duban.notification.slip;
