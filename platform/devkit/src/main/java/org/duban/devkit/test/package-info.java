/** What a service's tests use: its own database and topics on real servers, signed callers, eyes and hands on Kafka, a receiver. */
package org.duban.devkit.test;
