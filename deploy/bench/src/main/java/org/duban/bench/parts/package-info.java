/** What is measured, as processes of their own: database, broker and services. */
package org.duban.bench.parts;
