/** Whether the services are ready, for the status page and for the demo sign-in. */
package org.duban.gateway.readiness;
