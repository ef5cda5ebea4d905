/** Reminders that fall due: many at the same minute, and some each moment. */
package org.duban.bench.reminders;
