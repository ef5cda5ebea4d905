/** Where the content of evidence lies, behind one interface. */
package org.duban.task.evidence.store;
