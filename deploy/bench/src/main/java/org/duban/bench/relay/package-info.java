/** How fast a service's relay works off what waits in its outbox, and whether it keeps the order. */
package org.duban.bench.relay;
