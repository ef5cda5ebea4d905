/** How the services say it: outbox, consumer loop, problem details, paging, security, clock. */
package org.duban.runtime;
