/** Topics, event types and envelope fields: all of the contracts that the runtime itself needs to know. */
package org.duban.contracts.envelope;
