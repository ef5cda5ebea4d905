/** Events in: each taken once, each aggregate's in order, none lost; what can't be applied yet waits without holding up others. */
package org.duban.runtime.inbox;
