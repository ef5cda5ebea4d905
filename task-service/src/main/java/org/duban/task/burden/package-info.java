/** How much is asked of a department, which the supervision office sees before it asks for more. */
package org.duban.task.burden;
