/** A head answers what an officer of the department lays before them (审批). */
package org.duban.task.approval;
