/** Tasks given out by the supervision office, without a meeting behind them. */
package org.duban.task.dispatch;
