/** Departments: their names, aliases and contacts, published with every change. */
package org.duban.task.department;
