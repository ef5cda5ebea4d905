/** The city's clock and the arithmetic of working days. */
package org.duban.runtime.time;
