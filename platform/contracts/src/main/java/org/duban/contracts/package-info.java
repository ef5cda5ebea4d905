/** What the services say to each other: topics, event types, payload records and the pure rules they share. */
package org.duban.contracts;
