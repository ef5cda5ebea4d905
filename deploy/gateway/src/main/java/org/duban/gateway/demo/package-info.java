/** The sign-in of the demo city: it exists only under the demo profile and with a key that the launcher made. */
package org.duban.gateway.demo;
