package org.duban.bench.relay;

/** An event as it came off the topic. */
record Arrival(String key, long sequence) {}
