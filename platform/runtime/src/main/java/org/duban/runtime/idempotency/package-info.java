/** A POST that is repeated under the same Idempotency-Key has one effect and gets the same answer. */
package org.duban.runtime.idempotency;
