/** The way of a sentence: decision, task, every move, every reminder, slip and receipt, each with what it came of. */
package org.duban.task.trace;
