/** The list of tasks among a million of them, and new ones over HTTP. */
package org.duban.bench.tasks;
