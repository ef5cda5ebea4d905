/** The supervision office puts a task to another lead department (改派). */
package org.duban.task.reassignment;
