/** Events out: written in the transaction of the change they tell of, sent to the broker by the relay. */
package org.duban.runtime.outbox;
