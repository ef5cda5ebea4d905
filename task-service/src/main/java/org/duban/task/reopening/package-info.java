/** A closed task is taken up again, under its number, as another round (复号). */
package org.duban.task.reopening;
