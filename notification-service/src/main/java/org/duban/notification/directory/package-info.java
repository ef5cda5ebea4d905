/** Who is told: departments and their people, as task-service publishes them. */
package org.duban.notification.directory;
