/** The plan of a rectification: what is wrong, by which standard, and what is done about it (整改方案). */
package org.duban.task.plan;
