/** The supervision office urges a department, each time with a numbered slip (催办单). */
package org.duban.task.urge;
