/** How a file comes in with a request. */
package org.duban.task.evidence.upload;
