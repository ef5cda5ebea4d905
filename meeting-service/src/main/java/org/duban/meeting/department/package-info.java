/** Departments as task-service publishes them: by which names minutes may call them, and who can be given a task. */
package org.duban.meeting.department;
