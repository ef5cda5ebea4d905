/** Bulletins (督查通报): how departments stand at the end of a month or quarter, drafted, approved, published. */
package org.duban.task.bulletin;
