/** Measures Duban on real parts, beside the floor that the same broker and the same database set in the same run. */
package org.duban.bench;
