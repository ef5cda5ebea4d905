/** Dates that were computed from a year of the working calendar are computed anew when that year is published. */
package org.duban.task.recomputation;
