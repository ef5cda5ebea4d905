/** The service through its public interface and Kafka only. */
package org.duban.meeting;
