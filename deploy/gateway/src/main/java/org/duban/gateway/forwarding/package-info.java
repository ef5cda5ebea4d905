/** Carrying a request to the service that owns it, and the answer back, as streams in both directions. */
package org.duban.gateway.forwarding;
