/** What task-service publishes about tasks, and the pure rule for their light. */
package org.duban.contracts.task;
