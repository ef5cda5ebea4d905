/** The console's session: a sealed cookie that the browser keeps, and the token that the services see in its place. */
package org.duban.gateway.session;
