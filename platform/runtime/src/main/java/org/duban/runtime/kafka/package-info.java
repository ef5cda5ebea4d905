/** The connection to the broker. */
package org.duban.runtime.kafka;
