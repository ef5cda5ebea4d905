/** What task-service publishes about departments: names, aliases and contacts, newest state per code. */
package org.duban.contracts.department;
