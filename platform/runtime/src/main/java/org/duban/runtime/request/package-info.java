/** What surrounds every request that reaches a resource: its transaction, its scope, its kept answer. */
package org.duban.runtime.request;
