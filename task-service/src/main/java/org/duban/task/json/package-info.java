/** Lists kept as JSON in a column. */
package org.duban.task.json;
