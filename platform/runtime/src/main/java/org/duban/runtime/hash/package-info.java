/** Hashes of texts. */
package org.duban.runtime.hash;
