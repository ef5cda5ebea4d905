/** Tests and local runs only: embedded PostgreSQL and Kafka, signed test identities, shared architecture rules. */
package org.duban.devkit;
