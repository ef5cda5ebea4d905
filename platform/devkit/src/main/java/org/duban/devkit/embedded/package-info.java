/** The real PostgreSQL and the real Kafka broker that tests, benchmarks and local runs stand on. */
package org.duban.devkit.embedded;
