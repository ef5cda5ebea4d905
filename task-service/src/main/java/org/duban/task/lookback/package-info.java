/** Closed rectifications are looked back at after a time: does what was mended hold (回头看). */
package org.duban.task.lookback;
