/** The least application that does what a measured request does: the same token check, the same rows, nothing more. */
package org.duban.bench.least;
