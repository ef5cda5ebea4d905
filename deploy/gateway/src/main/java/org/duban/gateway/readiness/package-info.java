/** Whether the services are ready, for the start page and for the demo sign-in. */
package org.duban.gateway.readiness;
