/** Tables as files bring them, .csv or .xlsx, told apart by their content. */
package org.duban.task.table;
